const ARABIC_ZERO = 0x660;
/** The code of the digit; the other nine follow it. */
export const PERSIAN_ZERO = 0x6f0;

/** The text with its Persian and Arabic digits written as Latin ones, and so the point between them. */
export const latinDigits = (text: string): string =>
  text
    .replace(/[۰-۹٠-٩]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_ZERO));
    })
    .replace(/(?<=\d)\u066b(?=\d)/g, '.');

/**
 * What the server is asked for. Numbers and references are Latin everywhere: whoever types one on a Persian keyboard finds it
 * all the same. Among other words digits stay, as they stand in the texts.
 */
export function searchedWords(typed: string): string {
  const latin = latinDigits(typed.trim());
  return /^[\w.-]*$/.test(latin) ? latin : typed.trim();
}
