import type { EChartsOption } from 'echarts';
import type { Deadlines } from '../domain/drawing';
import { nameAxis } from './axes';
import { COLOURS, fontFor } from './colours';

/** A standing bar for each month; what is overdue stands first, and apart in colour and in name. */
export function deadlinesOption({ bars, language, direction }: Deadlines): EChartsOption {
  const isRtl = direction === 'rtl';
  const names = nameAxis(bars.map(({ label }) => label));
  return {
    animation: false,
    textStyle: { fontFamily: fontFor(language) },
    grid: { left: 16, right: 16, top: 24, bottom: 44 },
    xAxis: {
      ...names,
      inverse: isRtl,
      axisLabel: {
        ...names.axisLabel,
        hideOverlap: true,
        interval: Math.ceil(bars.length / 10) - 1,
      },
    },
    yAxis: { type: 'value', show: false, minInterval: 1 },
    series: [
      {
        type: 'bar',
        barMaxWidth: 42,
        data: bars.map(({ value, text, isOverdue }) => ({
          value,
          itemStyle: { color: isOverdue ? COLOURS.warning : COLOURS.main },
          label: { show: true, position: 'top', color: COLOURS.ink, formatter: text },
        })),
      },
    ],
  };
}
