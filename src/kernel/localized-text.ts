export const LANGUAGES = ['en', 'ru', 'fa', 'tg'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in several languages; at least one is there. */
export type LocalizedText = Readonly<Partial<Record<Language, string>>>;

/** Who reads Tajik reads Russian rather than English. */
const NEXT: Readonly<Partial<Record<Language, Language>>> = { tg: 'ru' };

/** The text in the wanted language, else in the one its readers read next, in English, or in whichever there is. */
export function textIn(text: LocalizedText, language: Language): string {
  const next = text[NEXT[language] ?? 'en'];
  return text[language] ?? next ?? text.en ?? Object.values(text)[0] ?? '';
}
