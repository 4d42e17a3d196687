import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly at: number;
  /** What stands between `obj` and its stream or its end, the texts taken out. */
  readonly body: string;
  readonly stream: Buffer | undefined;
}

const OBJECT = /(?:^|\n)(\d+) 0 obj\n/g;
/** A text in parentheses, with what is escaped in it. */
const TEXT = /\((?:\\[\s\S]|[^\\()])*\)/g;

/** The objects of a PDF file whose cross-reference table is plain, as they lie in its bytes. */
export class PdfFile {
  readonly objects = new Map<number, PdfObject>();
  readonly trailer: string;
  private readonly text: string;

  constructor(private readonly bytes: Buffer) {
    this.text = bytes.toString('latin1');
    this.trailer = this.text.slice(this.text.lastIndexOf('\ntrailer'));
    for (let found = OBJECT.exec(this.text); found; found = OBJECT.exec(this.text)) {
      const start = found.index + found[0].length;
      const object = this.objectAt(found.index + found[0].search(/\d/), start);
      this.objects.set(Number(found[1]), object);
      OBJECT.lastIndex = start + object.body.length + (object.stream?.length ?? 0);
    }
  }

  /** The objects of a type. */
  ofType(type: string): readonly PdfObject[] {
    const named = new RegExp(`/Type /${type}\\b`);
    return [...this.objects.values()].filter(({ body }) => named.test(body));
  }

  /** The object that a member of another one names. */
  named(body: string, member: string): PdfObject {
    const [, number] = new RegExp(`/${member} \\[?(\\d+) 0 R`).exec(body) ?? [];
    const found = this.objects.get(Number(number));
    if (!found) throw new Error(`No ${member} in ${body.slice(0, 200)}`);
    return found;
  }

  get catalog(): PdfObject {
    return this.named(this.trailer, 'Root');
  }

  /** Where the cross-reference table says that each object begins. */
  offsets(): ReadonlyMap<number, number> {
    const table = this.text.slice(
      this.text.lastIndexOf('\nxref'),
      this.text.lastIndexOf('trailer'),
    );
    const entries = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)];
    return new Map(
      entries.flatMap(([, offset, use], number) => (use === 'n' ? [[number, Number(offset)]] : [])),
    );
  }

  private objectAt(at: number, start: number): PdfObject {
    const end = this.text.indexOf('endobj', start);
    const begun = this.text.indexOf('\nstream\n', start);
    if (begun < 0 || begun > end)
      return { at, body: this.text.slice(start, end), stream: undefined };
    const body = this.text.slice(start, begun);
    const first = begun + '\nstream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(body)?.[1]);
    if (!/^\s*endstream/.test(this.text.slice(first + length, first + length + 20)))
      throw new Error(`The stream at ${String(first)} is not ${String(length)} long`);
    return { at, body, stream: this.bytes.subarray(first, first + length) };
  }
}

/** A stream as it was before it was made smaller. */
export const unpacked = ({ body, stream }: PdfObject): Buffer => {
  if (!stream) throw new Error('There is no stream');
  return body.includes('/Filter /FlateDecode') ? inflateSync(stream) : stream;
};

/** The members of an object without the texts in it, which may say anything. */
export const membersOf = ({ body }: PdfObject): string => body.replaceAll(TEXT, '()');
