import { unpacked, type PdfFile } from './pdf-file';

/** What is written at one height of a page, from left to right; the height in points above its lower edge. */
export interface Line {
  readonly y: number;
  readonly text: string;
}
interface Written extends Line {
  readonly x: number;
}

type Letters = ReadonlyMap<number, string>;

const PLACED = /1 0 0 -1 (\S+) (\S+) cm\n(?:(?!\ncm|\bBT\b)[\s\S])*?BT\n([\s\S]*?)\nET\n/g;
const FONT = /\/(f\d+) \S+ Tf/;
const STRING = /\(((?:\\[\s\S]|[^\\()])*)\)/g;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The lines of each page from its head to its foot, in the order of the pages. Pictures and turned lines are left out. */
export function linesOf(file: PdfFile): readonly (readonly Line[])[] {
  const { body } = file.named(file.catalog.body, 'Pages');
  return pagesBelow(file, body).map((page) => lined(writtenOn(file, page)));
}

function lined(written: readonly Written[]): readonly Line[] {
  const heights = new Map<number, Written[]>();
  for (const one of written) {
    const height = Math.round(one.y);
    heights.set(height, [...(heights.get(height) ?? []), one]);
  }
  return [...heights]
    .sort(([one], [other]) => other - one)
    .map(([y, parts]) => ({
      y,
      text: parts
        .sort((one, other) => one.x - other.x)
        .map(({ text }) => text.trim())
        .join(' '),
    }));
}

function pagesBelow(file: PdfFile, body: string): readonly string[] {
  const [, kids] = /\/Kids \[([^\]]*)\]/.exec(body) ?? [];
  if (kids === undefined) return [body];
  const numbers = [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
  return numbers.flatMap((number) => pagesBelow(file, file.objects.get(number)?.body ?? ''));
}

function writtenOn(file: PdfFile, page: string): readonly Written[] {
  const content = unpacked(file.named(page, 'Contents')).toString('latin1');
  const fonts = new Map<string, Letters>();
  return [...content.matchAll(PLACED)].map(([, x, y, shown = '']) => {
    const font = FONT.exec(shown)?.[1] ?? '';
    const letters = fonts.get(font) ?? lettersOf(file, page, font);
    fonts.set(font, letters);
    const codes = [...shown.matchAll(STRING)].map(([, text = '']) => bytesOf(text)).join('');
    return { x: Number(x), y: Number(y), text: read(codes, letters) };
  });
}

/** What each glyph of a font stands for. */
function lettersOf(file: PdfFile, page: string, font: string): Letters {
  const { body } = file.named(page, font);
  const map = unpacked(file.named(body, 'ToUnicode')).toString('latin1');
  const pairs = [...map.matchAll(/^<(\w{4})> <(\w+)>$/gm)];
  return new Map(pairs.map(([, glyph = '', text = '']) => [parseInt(glyph, 16), utf16(text)]));
}

const utf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));

const bytesOf = (text: string): string =>
  text.replace(/\\(\d{1,3}|[\s\S])/g, (_, escaped: string) =>
    /^\d/.test(escaped) ? String.fromCharCode(parseInt(escaped, 8)) : (ESCAPED[escaped] ?? escaped),
  );

const read = (codes: string, letters: Letters): string =>
  (codes.match(/[\s\S]{2}/g) ?? [])
    .map((two) => letters.get(two.charCodeAt(0) * 256 + two.charCodeAt(1)) ?? '\ufffd')
    .join('');
