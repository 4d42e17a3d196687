import { fieldPath, type Fault } from '../../api/problem';
import { queryString } from '../../api/query-string';

/** What is wrong in one cell of a file, or with a column; `row` is null for a column. */
export interface CellFault {
  readonly row: number | null;
  readonly column: string;
  readonly fault: Fault;
}

/** `#/rows/5/area` and `#/columns/number`, as the server points into a file. */
export function cellFault(fault: Fault): CellFault {
  const [kind = '', second = '', third = ''] = fieldPath(fault.pointer);
  if (kind === 'rows') return { row: Number(second), column: third, fault };
  return { row: null, column: second, fault };
}

/** Where a file is sent; checked only, until somebody has seen what it would do. */
export const importPath = (edition: string, dryRun: boolean): string =>
  `/editions/import${queryString({ edition: edition.trim(), dryRun })}`;
