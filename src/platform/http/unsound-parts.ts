import type { FieldError } from '../../kernel/domain-error';
import { escaped } from './json-pointer';

const MOST_DEPTH = 16;
const TOO_DEEP = {
  code: 'depth',
  detail: `the body is nested deeper than ${String(MOST_DEPTH)} levels`,
} as const;
const BROKEN = {
  code: 'text',
  detail: 'the text holds a null character or half of a surrogate pair',
} as const;

/**
 * What no database and no reader can hold, whatever it is meant for: texts with a null character or with half of a
 * surrogate pair, nesting without end, and names that every object has already, which would be passed over in silence.
 */
export function unsoundParts(value: unknown, pointer: string, depth = 0): FieldError[] {
  if (typeof value === 'string') return isSound(value) ? [] : [{ pointer, ...BROKEN }];
  if (value === null || typeof value !== 'object') return [];
  if (depth === MOST_DEPTH) return [{ pointer, ...TOO_DEEP }];
  return unsoundMembers(value, pointer, depth);
}

function unsoundMembers(value: object, pointer: string, depth: number): FieldError[] {
  const found: FieldError[] = [];
  for (const [name, member] of Object.entries(value)) {
    if (!isSound(name)) found.push({ pointer, ...BROKEN });
    else if (name in Object.prototype)
      found.push({ pointer: `${pointer}/${escaped(name)}`, ...unknown(name) });
    else if (mayBeUnsound(member))
      found.push(...unsoundParts(member, `${pointer}/${escaped(name)}`, depth + 1));
  }
  return found;
}

const unknown = (name: string) =>
  ({ code: 'unknown', detail: `${name} is not known here` }) as const;

/** Spares what is plainly sound the making of a pointer. */
const mayBeUnsound = (member: unknown): boolean =>
  typeof member === 'string' ? !isSound(member) : typeof member === 'object';

const isSound = (text: string): boolean =>
  !text.includes('\0') && (text as string & { isWellFormed(): boolean }).isWellFormed();
