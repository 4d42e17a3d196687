import { fieldPath, type Fault } from '../api/problem';
import type { Values } from '../i18n/messages';

/** Rules that say nothing of the case: whoever reads them is served better by our own words, in English too. */
const PLAIN = /^(array|is[A-Z]|matches|max|min|nested)/;

/** Whether the server's own English sentence tells more of the case than our words do. */
export const saysMore = ({ code, detail }: Fault): boolean => detail !== '' && !PLAIN.test(code);

/** `finding.not-ready` is a refusal with words of its own; the others are faults. */
export const wordOfFault = (code: string): string =>
  code.includes('.') ? `problems.${code}` : `faults.${code}`;

/** The last name on the way to the field; places in lists have none. */
export const fieldOf = (pointer: string): string =>
  fieldPath(pointer)
    .filter((part) => !/^\d+$/.test(part))
    .at(-1) ?? '';

/** The limits that the server names in its sentence: the first, and the last. */
export function limitsIn({ pointer, detail }: Fault, number: (value: number) => string): Values {
  const found = [...detail.replaceAll(fieldOf(pointer), '').matchAll(/-?\d+/g)].map(([text]) =>
    number(Number(text)),
  );
  return { least: found.at(0) ?? '', limit: found.at(-1) ?? '' };
}
