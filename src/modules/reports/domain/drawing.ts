/** What the charts of a report show, with every text as it is to be read. How they look is decided by `charts`. */
interface Readable {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

export interface Line {
  readonly value: number;
  readonly text: string;
}

/** One bar for each area, with the targets as lines. Null is an area of which nothing is known. */
export interface AreaBars extends Readable {
  readonly form: 'area-bars';
  readonly bars: readonly {
    readonly label: string;
    readonly value: number | null;
    readonly text: string;
  }[];
  readonly targets: readonly Line[];
  readonly ticks: readonly string[];
}

/** A cell for each pair; one that has no questions is hatched. */
export interface HeatMap extends Readable {
  readonly form: 'heat-map';
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** Row by row. */
  readonly cells: readonly {
    readonly value: number | null;
    readonly text: string;
    readonly isEmpty: boolean;
  }[];
}

export interface Trend extends Readable {
  readonly form: 'trend';
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
  readonly labels: readonly string[];
  readonly targets: readonly Line[];
  readonly ticks: readonly string[];
}

/** How much falls due in each month; what is overdue stands first. */
export interface Deadlines extends Readable {
  readonly form: 'deadlines';
  readonly bars: readonly {
    readonly label: string;
    readonly value: number;
    readonly text: string;
    readonly isOverdue: boolean;
  }[];
}

export type Drawing = AreaBars | HeatMap | Trend | Deadlines;
