import type { EditionImport } from '../application/import-edition';
import type { RowChange } from '../domain/question-import';

/** What one row of the file does. */
export class ImportedRowResponse {
  /** The row as spreadsheets count, or the place in a JSON list, from 1. */
  readonly row!: number;
  /** The question in it. @example "4.103" */
  readonly number!: string;
  /** Whether the question is new, differs from what was there, or stays. */
  readonly change!: RowChange['change'];
  /** What differs in a changed question. */
  readonly fields!: readonly string[];
}

/** What an import did, or would do. */
export class EditionImportResponse {
  /** The edition. @example "2024" */
  readonly edition!: string;
  /** True when nothing was written. */
  readonly dryRun!: boolean;
  /** Questions that are new. */
  readonly added!: number;
  /** Questions that differ from what was there. */
  readonly changed!: number;
  /** Questions of the file that were there already, just so. */
  readonly unchanged!: number;
  /** Row by row. */
  readonly rows!: readonly ImportedRowResponse[];
}

export function toEditionImportResponse(done: EditionImport): EditionImportResponse {
  const { edition, dryRun, added, changed, unchanged } = done;
  const rows = done.rows.map(({ row, number, change, fields }) => ({
    row,
    number,
    change,
    fields,
  }));
  return { edition, dryRun, added, changed, unchanged, rows };
}
