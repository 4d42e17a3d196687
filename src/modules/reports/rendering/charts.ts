import { init } from 'echarts';
import { chartOption, sizeOf } from '../charts/options';
import type { Drawing } from '../domain/drawing';

/** Names that echarts draws from counters which run on from chart to chart. */
const COUNTED = /zr\d+-[a-z]+-?\d+/g;

/** A chart as SVG. The same drawing gives the same text. */
export function chartSvg(drawing: Drawing): string {
  const { width, height } = sizeOf(drawing);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(chartOption(drawing));
    return renumbered(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

function renumbered(svg: string): string {
  const names = new Map<string, string>();
  return svg.replaceAll(COUNTED, (name) => {
    const known = names.get(name) ?? `c${String(names.size)}`;
    names.set(name, known);
    return known;
  });
}
