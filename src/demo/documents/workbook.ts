import { writeXlsx } from 'hucre/xlsx';

/** A workbook with one sheet. */
export async function workbook(
  name: string,
  rows: readonly (readonly string[])[],
): Promise<Buffer> {
  const table = rows.map((row) => [...row]);
  return Buffer.from(await writeXlsx({ sheets: [{ name, rows: table }] }));
}
