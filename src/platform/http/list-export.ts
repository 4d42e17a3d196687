import { stringify } from 'csv-stringify/sync';

const CSV = { escape_formulas: true, record_delimiter: 'windows' } as const;
const LINES_AT_ONCE = 200;

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((part) => typeof part !== 'object'))
    return value.join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

async function* chunksOf<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let chunk: T[] = [];
  for await (const item of items) {
    chunk.push(item);
    if (chunk.length < LINES_AT_ONCE) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** CSV as spreadsheets read it: UTF-8 with its mark, a header line, no cell that runs as a formula. */
export async function* csvLines(
  items: AsyncIterable<object>,
  columns: readonly string[],
): AsyncGenerator<string> {
  yield stringify([columns], { ...CSV, bom: true });
  for await (const chunk of chunksOf(items)) {
    const lines = chunk.map((item) =>
      columns.map((column) => cell((item as Record<string, unknown>)[column])),
    );
    yield stringify(lines, CSV);
  }
}

export async function* ndjsonLines(items: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const chunk of chunksOf(items))
    yield chunk.map((item) => `${JSON.stringify(item)}\n`).join('');
}
