import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use as install } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Colours } from '../app/theme/palette';
import { NO_VALUE } from '../i18n/format';
import { evenly } from './evenly';

install([LineChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

interface Line {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly isQuiet?: boolean;
}

export interface LineOptions {
  /** What stands under each point. */
  readonly moments: readonly string[];
  /** Percent. */
  readonly lines: readonly Line[];
  /** Levels that are drawn across, in percent. */
  readonly levels: readonly number[];
  /** The point that is looked at. */
  readonly at: number | null;
  /** How a figure is written. */
  readonly figure: (value: number) => string;
  /** How a level, or a mark of the scale, is written. */
  readonly level: (value: number) => string;
  readonly colours: Colours;
  /** Whether time runs from right to left. */
  readonly isMirrored: boolean;
}

export interface Painter {
  readonly draw: (options: LineOptions) => void;
  readonly end: () => void;
}

/** Room for the percentages: of the scale on one side, of the levels on the other. */
const SIDE = 48;

/** Draws into an element and follows its size. */
export function paint(place: HTMLElement, onPick: (index: number) => void): Painter {
  const chart = init(place, null, { renderer: 'svg' });
  let drawn: LineOptions | null = null;
  const watcher = new ResizeObserver(() => {
    chart.resize();
    if (drawn) chart.setOption(optionOf(drawn, chart.getWidth()), true);
  });
  watcher.observe(place);
  chart.getZr().on('click', ({ offsetX, offsetY }) => {
    const [index] = chart.convertFromPixel({ gridIndex: 0 }, [offsetX, offsetY]);
    if (index !== undefined && index >= 0) onPick(Math.round(index));
  });
  return {
    draw: (options) => {
      drawn = options;
      chart.setOption(optionOf(options, chart.getWidth()), true);
    },
    end: () => {
      watcher.disconnect();
      chart.dispose();
    },
  };
}

/** Room for the words under one moment. */
const MOMENT = 110;

/** Marks a text as written from the right: a picture has no direction of its own. */
const fromTheRight = (text: string): string => `\u2067${text}\u2069`;

function optionOf(options: LineOptions, width: number) {
  const { moments, lines, levels, at, figure, level, colours, isMirrored } = options;
  const write = (words: string) => (isMirrored ? fromTheRight(words) : words);
  const writeLevel = (value: number) => write(level(value));
  const named = evenly(moments.length, Math.floor((width - 2 * SIDE) / MOMENT));
  const text = { color: colours.quiet, fontFamily: 'inherit', fontSize: 12 };
  return {
    animation: false,
    grid: { left: SIDE, right: SIDE, top: 16, bottom: 28, outerBoundsMode: 'none' },
    textStyle: text,
    tooltip: {
      trigger: 'axis',
      backgroundColor: colours.paper,
      borderColor: colours.line,
      textStyle: { ...text, color: colours.ink },
      valueFormatter: (value: unknown) =>
        typeof value === 'number' ? write(figure(value)) : NO_VALUE,
    },
    xAxis: {
      type: 'category',
      inverse: isMirrored,
      data: moments.map(write),
      boundaryGap: false,
      axisLine: { lineStyle: { color: colours.edge } },
      axisTick: { show: false },
      axisLabel: {
        ...text,
        interval: (index: number) => named.has(index),
        alignMinLabel: isMirrored ? 'right' : 'left',
        alignMaxLabel: isMirrored ? 'left' : 'right',
      },
    },
    yAxis: {
      type: 'value',
      position: isMirrored ? 'right' : 'left',
      min: 0,
      max: 100,
      axisLabel: { ...text, formatter: writeLevel },
      splitLine: { lineStyle: { color: colours.line } },
    },
    series: lines.map((line, index) => ({
      type: 'line',
      name: line.name,
      data: line.values,
      showSymbol: false,
      lineStyle: {
        width: line.isQuiet ? 1.5 : 2.5,
        type: line.isQuiet ? 'dashed' : 'solid',
        color: line.isQuiet ? colours.quiet : colours.accent,
      },
      itemStyle: { color: line.isQuiet ? colours.quiet : colours.accent },
      ...(index === 0 ? { markLine: marks(levels, at, writeLevel, colours) } : {}),
    })),
  };
}

function marks(
  levels: readonly number[],
  at: number | null,
  write: (value: number) => string,
  colours: Colours,
) {
  return {
    silent: true,
    symbol: 'none',
    label: { color: colours.quiet, position: 'end' },
    data: [
      ...levels.map((level) => ({
        yAxis: level,
        label: { formatter: write(level) },
        lineStyle: { color: colours.edge, type: 'dotted' },
      })),
      ...(at === null
        ? []
        : [
            { xAxis: at, label: { show: false }, lineStyle: { color: colours.ink, type: 'solid' } },
          ]),
    ],
  };
}
