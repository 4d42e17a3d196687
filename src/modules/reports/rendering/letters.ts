import { create } from 'fontkit';

/** Signs that people paste and few typefaces have, with what says the same. */
const SAME: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '⇒': '=>',
  '●': '•',
  '■': '•',
  '▪': '•',
  // The bullets of word processors.
  '\uf0a7': '•',
  '\uf0b7': '•',
};
const UNKNOWN = '\ufffd';
/** All but ASCII, and but what is never drawn: joiners, directions, variations. */
const DRAWN = /[^\0-\x7f\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A rule that leaves in a text only what one of the typefaces can draw: a file of PDF/A may hold nothing else. What none
 * of them has is said by other signs, or shown as unknown; it is never left out.
 */
export function drawable(typefaces: readonly Buffer[]): (text: string) => string {
  const known = new Set(
    typefaces.flatMap((bytes) => {
      const font = create(bytes);
      return 'characterSet' in font ? font.characterSet : [];
    }),
  );
  return (text) =>
    text.replace(DRAWN, (letter) =>
      known.has(letter.codePointAt(0) ?? 0) ? letter : (SAME[letter] ?? UNKNOWN),
    );
}
