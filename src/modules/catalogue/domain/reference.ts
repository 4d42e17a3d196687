/** What a reference demands or offers: convention, standard, recommended practice, guidance and so on. */
export const REFERENCE_KINDS = [
  'CC',
  'STD',
  'RP',
  'STD+RP',
  'PANS',
  'SUPPS',
  'GM',
  'AR',
  'OTHER',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** Where a question comes from. */
export interface Reference {
  /** OTHER where the source names no kind. */
  readonly kind: ReferenceKind;
  /** `Annex 19`, `Doc 9734 Part A`, `Chicago Convention`. */
  readonly document: string;
  /** The place in the document, as it was written; null for the whole document. */
  readonly locator: string | null;
  /** The reference as it was written. */
  readonly text: string;
}

const KIND = /^(CC|STD\+RP|STD|RP|PANS|SUPPS|GM|AR)\s+/;
/** A reference of its own that stands in the middle of another, with nothing but a space between. */
const SECOND_IN_ONE = /\s+(?=GM \(non-ICAO\)|PANS ATM\b)/;
/** The document, then an abbreviation or a title in brackets, which the text keeps. Parts A to H are books of their own; Part I and II are chapters. */
const DOCUMENTS = [
  /^(?:\(non-ICAO\) )?(WMO-No\. \d+)/,
  /^(Chicago Convention)/,
  /^(Annex \d+)/,
  /^(Cir \d+)/,
  /^(PANS ATM)/,
  /^(Doc \d+(?: Part [A-H](?:-\d+)?(?=[\s,]|$))?)/,
];
const IN_BRACKETS = /^ ?\((?:AGA|AIM|ATM|OPS|TI|IAMSAR Manual|Technical Regulations) ?\)/;
const RESOLUTION = /^Annex (\d+) -(\d+)$/;

/**
 * The references of a question, which stand one after another with semicolons between.
 * A part that names no document, such as `App. 5, 3.1`, is one more place in the document before it.
 */
export function parseReferences(written: string): Reference[] {
  const found: Reference[] = [];
  const parts = written.split(';').flatMap((part) => part.trim().split(SECOND_IN_ONE));
  for (const text of parts.filter((part) => part !== '')) {
    const before = found.at(-1);
    const reference = parseOne(text);
    if (reference) found.push(reference);
    else if (before) found[found.length - 1] = continued(before, text);
    else found.push({ kind: 'OTHER', document: text, locator: null, text });
  }
  return found;
}

function parseOne(text: string): Reference | undefined {
  const kind = (KIND.exec(text)?.[1] ?? 'OTHER') as ReferenceKind;
  const rest = text.startsWith('PANS ATM') ? text : text.replace(KIND, '');
  if (kind === 'AR') return resolution(rest, text);
  const found = documentIn(rest);
  if (found) return { kind, ...found, text };
  return kind === 'OTHER' ? undefined : { kind, document: rest, locator: null, text };
}

function documentIn(rest: string): Pick<Reference, 'document' | 'locator'> | undefined {
  const match = DOCUMENTS.map((pattern) => pattern.exec(rest)).find((one) => one !== null);
  if (!match) return undefined;
  const [whole, document = whole] = match;
  return { document, locator: locatorIn(rest.slice(whole.length).replace(IN_BRACKETS, '')) };
}

/** A resolution of the Assembly: `A39-27`, which some lists write as if it were an annex. */
function resolution(rest: string, text: string): Reference {
  const [, session, number] = RESOLUTION.exec(rest) ?? [];
  const document = session && number ? `Resolution A${session}-${number}` : rest;
  return { kind: 'AR', document, locator: null, text };
}

const locatorIn = (rest: string): string | null => rest.replace(/^[\s,]+/, '').trim() || null;

function continued(before: Reference, text: string): Reference {
  const locator = before.locator === null ? text : `${before.locator}; ${text}`;
  return { ...before, locator, text: `${before.text}; ${text}` };
}
