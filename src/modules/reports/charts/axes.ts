import type { Line } from '../domain/drawing';
import { COLOURS } from './colours';

/** An axis from 0 to 100 whose ticks are written as the language writes numbers. */
export const percentAxis = (ticks: readonly string[]) => ({
  type: 'value' as const,
  min: 0,
  max: 100,
  interval: 25,
  axisLabel: {
    color: COLOURS.quiet,
    formatter: (value: number) => ticks[value / 25] ?? '',
  },
  splitLine: { lineStyle: { color: COLOURS.rule } },
});

export const nameAxis = (names: readonly string[]) => ({
  type: 'category' as const,
  data: [...names],
  axisTick: { show: false },
  axisLine: { lineStyle: { color: COLOURS.rule } },
  axisLabel: { color: COLOURS.ink, interval: 0 },
});

/** Targets as lines across the values, each with its number at its end. */
export const targetLines = (targets: readonly Line[], along: 'xAxis' | 'yAxis') => ({
  symbol: 'none',
  silent: true,
  lineStyle: { color: COLOURS.target, type: 'dashed' as const, width: 1 },
  label: {
    show: true,
    position: along === 'xAxis' ? ('start' as const) : ('end' as const),
    color: COLOURS.target,
    fontSize: 11,
  },
  data: targets.map(({ value, text }) => ({ [along]: value, label: { formatter: text } })),
});
