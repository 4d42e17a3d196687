import type { EChartsOption } from 'echarts';
import type { Trend } from '../domain/drawing';
import { nameAxis, percentAxis, targetLines } from './axes';
import { COLOURS, fontFor } from './colours';

const LOOKS = [
  { color: COLOURS.main, lineStyle: { color: COLOURS.main, width: 2.5 } },
  {
    color: COLOURS.quiet,
    lineStyle: { color: COLOURS.quiet, width: 1.5, type: 'dotted' as const },
  },
];

/** Lines over time. Where there was no figure there is a gap, not a zero. */
export function trendOption(drawing: Trend): EChartsOption {
  const { labels, series, targets, ticks, language, direction } = drawing;
  const isRtl = direction === 'rtl';
  return {
    animation: false,
    textStyle: { fontFamily: fontFor(language) },
    legend: { top: 0, data: series.map(({ name }) => name), textStyle: { color: COLOURS.ink } },
    grid: { left: isRtl ? 36 : 44, right: isRtl ? 44 : 36, top: 36, bottom: 30 },
    xAxis: {
      ...nameAxis(labels),
      inverse: isRtl,
      boundaryGap: false,
      axisLabel: { color: COLOURS.ink, interval: Math.ceil(labels.length / 8) - 1 },
    },
    yAxis: { ...percentAxis(ticks), position: isRtl ? 'right' : 'left' },
    series: series.map(({ name, values }, index) => ({
      name,
      type: 'line' as const,
      data: values.map((value) => value ?? '-'),
      showSymbol: false,
      connectNulls: false,
      ...LOOKS[index],
      ...(index === 0 ? { markLine: targetLines(targets, 'yAxis') } : {}),
    })),
  };
}
