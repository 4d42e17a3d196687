import { request } from './client';

/** Hands a text to the person as a file. */
function saveText(text: string, fileName: string, type: string): void {
  saveBlob(new Blob([text], { type }), fileName);
}

/** Hands a file to the person. */
export function saveBlob(file: Blob, fileName: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

/** The whole of a list as CSV, saved as a file. */
export async function saveCsv(path: string, fileName: string): Promise<void> {
  const { body } = await request<string | undefined>(path, { accept: 'text/csv' });
  // The mark tells spreadsheets that it is UTF-8; reading the answer takes it away.
  saveText(`\uFEFF${(body ?? '').replace(/^\uFEFF/, '')}`, `${fileName}.csv`, 'text/csv');
}
