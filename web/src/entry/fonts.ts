import type { Language } from '../i18n/languages';

const WEIGHTS = [400, 600];
/** Letters of each language: a browser fetches the font files that have them. */
const LETTERS: Readonly<Record<Language, string>> = {
  en: 'a',
  ru: 'aж',
  fa: 'aا',
  tg: 'aжҷ',
};

/** Asks for the fonts before there is a text: when it comes, it does not change under the eye. */
export function fetchFonts(language: Language): void {
  for (const weight of WEIGHTS)
    void document.fonts
      .load(`${String(weight)} 14px 'Octant Sans', 'Octant Persian'`, LETTERS[language])
      .catch(() => undefined);
}
