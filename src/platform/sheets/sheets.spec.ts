import { writeXlsx } from 'hucre/xlsx';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { SheetUnreadable } from './sheet';

const csv = (text: string) => readCsv(Buffer.from(text));
const xlsx = async (rows: (string | number | boolean | null)[][]): Promise<Buffer> =>
  Buffer.from(await writeXlsx({ sheets: [{ name: 'Questions', rows }] }));

describe('a table in CSV', () => {
  it('names its cells by the first line, and counts rows as spreadsheets do', () => {
    expect(csv('\ufeffNumber, Topic\r\n1.010,"a, b"\r\n\r\n1.020,Ҷ\r\n')).toEqual({
      columns: ['number', 'topic'],
      rows: [
        { row: 2, cells: { number: '1.010', topic: 'a, b' } },
        { row: 4, cells: { number: '1.020', topic: 'Ҷ' } },
      ],
    });
  });

  it.each([
    ['nothing', ''],
    ['a column that is named twice', 'a,a\n1,2\n'],
    ['a row with too many cells', 'a\n1,2\n'],
    ['a quote that does not end', 'a\n"1\n'],
    ['too many rows', `a\n${'1\n'.repeat(20_001)}`],
  ])('is refused with %s', (_, text) => {
    expect(() => csv(text)).toThrow(SheetUnreadable);
  });

  it('is refused in another encoding', () => {
    expect(() => readCsv(Buffer.from([0x61, 0x0a, 0xd0]))).toThrow(/UTF-8/);
  });
});

describe('a table in a workbook', () => {
  it('keeps what kind of cell each is', async () => {
    const bytes = await xlsx([
      ['number', 'priority'],
      ['1.010', true],
      [1.01, false],
    ]);
    expect(await readXlsx(bytes)).toEqual({
      columns: ['number', 'priority'],
      rows: [
        { row: 2, cells: { number: '1.010', priority: true } },
        { row: 3, cells: { number: 1.01, priority: false } },
      ],
    });
  });

  it.each([
    ['no archive', Buffer.from('number\n1.010\n')],
    ['half an archive', Buffer.from('504b0506000000000100010000000000ffffff7f0000', 'hex')],
  ])('is refused when it is %s', async (_, bytes) => {
    await expect(readXlsx(bytes)).rejects.toThrow(SheetUnreadable);
  });

  it('is refused when it unpacks to far more than it holds', async () => {
    const bytes = await xlsx([['number'], ['1.010']]);
    const entry = bytes.indexOf(Buffer.from('504b0102', 'hex'));
    bytes.writeUInt32LE(600 * 1024 * 1024, entry + 24);
    await expect(readXlsx(bytes)).rejects.toThrow(/packed/);
  });
});
