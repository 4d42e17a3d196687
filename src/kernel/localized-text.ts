export const LANGUAGES = ['en', 'ru', 'fa', 'tg'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in several languages; at least one is there. */
export type LocalizedText = Readonly<Partial<Record<Language, string>>>;

/** The text in the wanted language, else in English, else in whichever there is. */
export function textIn(text: LocalizedText, language: Language): string {
  return text[language] ?? text.en ?? Object.values(text)[0] ?? '';
}
