import { streamXlsxRows } from 'hucre/xlsx';
import { MOST_ROWS, SheetUnreadable, toSheet, type Sheet } from './sheet';
import { guardZip } from './zip-guard';

/** The first sheet of a workbook, with a row that names the columns. */
export async function readXlsx(bytes: Buffer): Promise<Sheet> {
  guardZip(bytes);
  return toSheet(await linesOf(bytes));
}

async function linesOf(bytes: Buffer): Promise<{ row: number; values: readonly unknown[] }[]> {
  const lines: { row: number; values: readonly unknown[] }[] = [];
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet: 0 })) {
      lines.push({ row: index + 1, values });
      if (lines.length > MOST_ROWS + 1) break;
    }
  } catch (error) {
    throw new SheetUnreadable('The workbook is damaged, or holds more than it declares.', {
      facts: { reason: error instanceof Error ? error.message : 'unknown' },
    });
  }
  return lines;
}
