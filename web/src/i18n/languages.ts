/** The languages of the screens, as the server names them. */
export const LANGUAGES = ['en', 'ru', 'fa', 'tg'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  fa: 'فارسی',
  tg: 'Тоҷикӣ',
};

export type Direction = 'ltr' | 'rtl';

export const directionOf = (language: Language): Direction => (language === 'fa' ? 'rtl' : 'ltr');

const isLanguage = (word: unknown): word is Language =>
  LANGUAGES.some((language) => language === word);

/** The first of the wished languages that there is, by its first two letters. */
export function firstKnown(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const code = wish?.slice(0, 2).toLowerCase();
    if (isLanguage(code)) return code;
  }
  return 'en';
}

/** The same words in several languages, as the server sends them. */
export type LocalizedText = Readonly<Partial<Record<Language, string>>>;

/** Who reads Tajik reads Russian rather than English. */
const NEXT: Readonly<Partial<Record<Language, Language>>> = { tg: 'ru' };

/** The text in the wanted language, else in the one its readers read next, in English, or in whichever there is. */
export function textIn(text: LocalizedText | null | undefined, language: Language): string {
  if (!text) return '';
  const next = text[NEXT[language] ?? 'en'];
  return text[language] ?? next ?? text.en ?? Object.values(text)[0] ?? '';
}
