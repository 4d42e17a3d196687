import type { EChartsOption } from 'echarts';
import type { AreaBars } from '../domain/drawing';
import { nameAxis, percentAxis, targetLines } from './axes';
import { COLOURS, fontFor } from './colours';

/** A lying bar for each area, read from the side on which the language begins. */
export function areaBarsOption({
  bars,
  targets,
  ticks,
  language,
  direction,
}: AreaBars): EChartsOption {
  const isRtl = direction === 'rtl';
  return {
    animation: false,
    textStyle: { fontFamily: fontFor(language) },
    grid: { left: isRtl ? 24 : 52, right: isRtl ? 52 : 24, top: 26, bottom: 28 },
    xAxis: { ...percentAxis(ticks), inverse: isRtl },
    yAxis: {
      ...nameAxis(bars.map(({ label }) => label)),
      inverse: true,
      position: isRtl ? 'right' : 'left',
    },
    series: [
      {
        type: 'bar',
        barWidth: 18,
        data: bars.map(({ value, text }) => ({
          value: value ?? 0,
          itemStyle: { color: COLOURS.main },
          label: {
            show: true,
            position: labelPlace(value, isRtl),
            color: (value ?? 0) >= ROOM_INSIDE ? '#ffffff' : COLOURS.ink,
            formatter: text,
          },
        })),
        markLine: targetLines(targets, 'xAxis'),
      },
    ],
  };
}

/** From here on a bar has room for its own number, and the lines of the targets are kept clear of it. */
const ROOM_INSIDE = 16;

function labelPlace(value: number | null, isRtl: boolean) {
  if ((value ?? 0) >= ROOM_INSIDE) return isRtl ? 'insideRight' : 'insideLeft';
  return isRtl ? 'left' : 'right';
}
