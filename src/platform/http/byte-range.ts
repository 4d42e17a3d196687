/** A part of a content: the bytes from `start` to `end`, both included. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

const ONE_RANGE = /^bytes= *(\d{0,15}) *- *(\d{0,15}) *$/;

/**
 * The part that a Range header asks for: undefined for the whole (no header, several parts, or not to be
 * understood, as RFC 9110 has it), `none` where the content has no such part.
 */
export function partOf(header: string | undefined, size: number): Part | 'none' | undefined {
  const found = ONE_RANGE.exec(header ?? '');
  if (!found) return undefined;
  const [, from = '', to = ''] = found;
  if (from === '') return to === '' ? undefined : lastOf(Number(to), size);
  return between(Number(from), to === '' ? size : Number(to), size);
}

function between(start: number, to: number, size: number): Part | 'none' | undefined {
  if (to < start && to < size) return undefined;
  return start < size ? { start, end: Math.min(to, size - 1) } : 'none';
}

const lastOf = (length: number, size: number): Part | 'none' =>
  length === 0 || size === 0 ? 'none' : { start: Math.max(0, size - length), end: size - 1 };
