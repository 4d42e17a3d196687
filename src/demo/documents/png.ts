import { crc32, deflateSync } from 'node:zlib';

/** Letters of five by seven dots, those that the word needs; a row is five bits. */
const LETTERS: Readonly<Record<string, readonly number[]>> = {
  I: [14, 4, 4, 4, 4, 4, 14],
  L: [16, 16, 16, 16, 16, 16, 31],
  U: [17, 17, 17, 17, 17, 17, 14],
  S: [15, 16, 16, 14, 1, 1, 30],
  T: [31, 4, 4, 4, 4, 4, 4],
  R: [30, 17, 17, 30, 20, 18, 17],
  A: [14, 17, 17, 31, 17, 17, 17],
  V: [17, 17, 17, 17, 17, 10, 4],
  E: [31, 16, 16, 30, 16, 16, 31],
};
const WORD = 'ILLUSTRATIVE';
const DOT = 6;
const MARGIN = 8;
const ADVANCE = 6;
const WIDTH = (WORD.length * ADVANCE + MARGIN * 2) * DOT;
const HEIGHT = (7 + MARGIN * 2) * DOT;
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const DARK = 40;

function isInk(x: number, y: number): boolean {
  const column = Math.floor(x / DOT) - MARGIN;
  const row = LETTERS[WORD[Math.floor(column / ADVANCE)] ?? '']?.[Math.floor(y / DOT) - MARGIN];
  return row !== undefined && ((row >> (4 - (column % ADVANCE))) & 1) === 1;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A picture in one shade, on which nothing stands but the word ILLUSTRATIVE. */
export function png(paper: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.writeUInt8(8, 8);
  // Every line begins with a byte that says how it is filtered: not at all.
  const dots = Buffer.alloc((WIDTH + 1) * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) dots[y * (WIDTH + 1) + 1 + x] = isInk(x, y) ? DARK : paper;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(dots)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
