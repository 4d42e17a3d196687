import type { Figure } from './measure';

export interface Row {
  readonly name: string;
  readonly title: string;
  readonly target: number | null;
  readonly bare: Figure;
  readonly octant: Figure;
  readonly ratio: number;
  /** Why the figures of this line are worth nothing; empty after a good run. */
  readonly complaints: readonly string[];
}
export interface Footprint {
  readonly startMilliseconds: number;
  readonly memoryMebibytes: number;
}
export interface Report {
  readonly rows: readonly Row[];
  readonly footprints: { readonly bare: Footprint; readonly octant: Footprint };
}

interface Column {
  readonly heading: string;
  readonly of: (row: Row) => string;
}

const perSecond = (figure: Figure): string =>
  `${Math.round(figure.perSecond).toLocaleString('en-US')}/s`;

/** The figure of the bare server, then Octant's. */
const beside =
  (value: (figure: Figure) => string) =>
  ({ bare, octant }: Row): string =>
    `${value(bare)} / ${value(octant)}`;

function verdict({ ratio, target, complaints }: Row): string {
  if (complaints.length > 0) return 'WORTHLESS';
  if (target === null) return '';
  return ratio >= target ? 'reached' : 'missed';
}

const COLUMNS: readonly Column[] = [
  { heading: 'workload', of: ({ title }) => title },
  { heading: 'bare', of: ({ bare }) => perSecond(bare) },
  { heading: 'Octant', of: ({ octant }) => perSecond(octant) },
  { heading: 'ratio', of: ({ ratio }) => ratio.toFixed(2) },
  { heading: 'target', of: ({ target }) => target?.toFixed(2) ?? '' },
  { heading: 'target is', of: verdict },
  { heading: 'p99, ms', of: beside(({ p99 }) => p99.toFixed(1)) },
  { heading: 'processor, µs', of: beside(({ processorTime }) => String(processorTime ?? '?')) },
  { heading: 'answer, bytes', of: beside(({ bytesPerAnswer }) => String(bytesPerAnswer)) },
];

function footprintLines({ bare, octant }: Report['footprints']): string[][] {
  const line = (title: string, value: (of: Footprint) => string) =>
    COLUMNS.map((_, column) => [title, value(bare), value(octant)][column] ?? '');
  return [
    line('start to first answer', (of) => `${(of.startMilliseconds / 1000).toFixed(2)} s`),
    line('memory after load', (of) => `${Math.round(of.memoryMebibytes)} MiB`),
  ];
}

/** The report as a Markdown table with aligned columns, for a terminal and for a document. */
export function table({ rows, footprints }: Report): string {
  const headings = COLUMNS.map(({ heading }) => heading);
  const body = [
    ...rows.map((row) => COLUMNS.map(({ of }) => of(row))),
    ...footprintLines(footprints),
  ];
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...body.map((line) => line[column]?.length ?? 0)),
  );
  const written = (line: readonly string[]) =>
    `| ${line.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, n) =>
    n === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [written(headings), written(rule), ...body.map(written)].join('\n');
}
