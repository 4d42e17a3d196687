import { CsvError, parse } from 'csv-parse/sync';
import { SheetUnreadable, toSheet, type Sheet } from './sheet';

interface Line {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/** CSV in UTF-8, with a line that names the columns. A row is counted by the line at which it ends. */
export function readCsv(bytes: Uint8Array): Sheet {
  return toSheet(
    linesOf(textOf(bytes)).map(({ info, record }) => ({ row: info.lines, values: record })),
  );
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SheetUnreadable('The file is not in UTF-8. Save it as "CSV UTF-8".');
  }
}

function linesOf(text: string): Line[] {
  try {
    return parse(text, { bom: true, info: true, skip_empty_lines: true }) as unknown as Line[];
  } catch (error) {
    if (error instanceof CsvError) throw new SheetUnreadable(`${error.message}.`);
    throw error;
  }
}
