import type { EChartsOption } from 'echarts';
import type { Drawing } from '../domain/drawing';
import { areaBarsOption } from './area-bars';
import { deadlinesOption } from './deadlines';
import { heatMapOption } from './heat-map';
import { trendOption } from './trend';

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

const LINE = 28;

/** How large a chart is drawn, in pixels of the screen and of paper alike. */
export function sizeOf(drawing: Drawing): ChartSize {
  const width = 760;
  switch (drawing.form) {
    case 'area-bars':
      return { width, height: 60 + LINE * drawing.bars.length };
    case 'heat-map':
      return { width, height: 40 + LINE * drawing.rows.length };
    case 'trend':
      return { width, height: 320 };
    case 'deadlines':
      return { width, height: 260 };
  }
}

/** The one specification of every chart, for screens and for paper. */
export function chartOption(drawing: Drawing): EChartsOption {
  switch (drawing.form) {
    case 'area-bars':
      return areaBarsOption(drawing);
    case 'heat-map':
      return heatMapOption(drawing);
    case 'trend':
      return trendOption(drawing);
    case 'deadlines':
      return deadlinesOption(drawing);
  }
}
