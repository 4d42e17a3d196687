import type {
  CustomSeriesRenderItem,
  CustomSeriesRenderItemAPI,
  CustomSeriesRenderItemReturn,
  EChartsOption,
} from 'echarts';
import type { HeatMap } from '../domain/drawing';
import { nameAxis } from './axes';
import { COLOURS, fontFor, shadeOf } from './colours';

type Cell = HeatMap['cells'][number];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 1.5;
const HATCH = 7;

/** A table of shaded cells. Where the edition asks nothing the cell is hatched, which is neither little nor much. */
export function heatMapOption({
  rows,
  columns,
  cells,
  language,
  direction,
}: HeatMap): EChartsOption {
  const isRtl = direction === 'rtl';
  const width = columns.length;
  const renderItem: CustomSeriesRenderItem = (_, api) => {
    const cell = cells[Number(api.value(2))];
    return cell ? drawn(cell, boxAt(api), fontFor(language)) : null;
  };
  return {
    animation: false,
    textStyle: { fontFamily: fontFor(language) },
    grid: { left: isRtl ? 8 : 52, right: isRtl ? 52 : 8, top: 30, bottom: 6 },
    xAxis: { ...nameAxis(columns), position: 'top', inverse: isRtl },
    yAxis: { ...nameAxis(rows), inverse: true, position: isRtl ? 'right' : 'left' },
    series: [
      {
        type: 'custom',
        renderItem,
        data: cells.map((_, index) => [index % width, Math.floor(index / width), index]),
      },
    ],
  };
}

function boxAt(api: CustomSeriesRenderItemAPI): Box {
  const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
  const size = api.size?.([1, 1]) ?? [0, 0];
  const [width = 0, height = 0] = Array.isArray(size) ? size : [size, size];
  return {
    x: x - width / 2 + GAP,
    y: y - height / 2 + GAP,
    width: width - 2 * GAP,
    height: height - 2 * GAP,
  };
}

function drawn({ value, text, isEmpty }: Cell, box: Box, fontFamily: string) {
  const shade = value === null ? { fill: COLOURS.nothing, ink: COLOURS.quiet } : shadeOf(value);
  const plate = { type: 'rect' as const, shape: { ...box }, style: { fill: shade.fill } };
  const words = {
    type: 'text' as const,
    style: {
      text,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      align: 'center' as const,
      verticalAlign: 'middle' as const,
      fill: shade.ink,
      fontFamily,
      fontSize: 12,
    },
  };
  return {
    type: 'group',
    children: isEmpty ? [plate, ...hatchLines(box)] : [plate, words],
  } as CustomSeriesRenderItemReturn;
}

/** Lines from bottom left to top right, cut off at the edges of the box. */
function hatchLines({ x, y, width, height }: Box) {
  const count = Math.floor((width + height) / HATCH);
  return Array.from({ length: count }, (_, index) => {
    const at = (index + 1) * HATCH;
    return {
      type: 'line' as const,
      shape: {
        x1: x + Math.max(0, at - height),
        y1: y + Math.min(at, height),
        x2: x + Math.min(at, width),
        y2: y + Math.max(0, at - width),
      },
      style: { stroke: COLOURS.second, lineWidth: 1 },
    };
  });
}
