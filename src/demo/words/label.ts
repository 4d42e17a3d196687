import type { Language } from '../../kernel/localized-text';

/** How a text says of itself that it is invented. */
const LABEL: Readonly<Record<Language, string>> = {
  en: 'Illustrative',
  ru: 'Условно',
  fa: 'فرضی',
  tg: 'Фарзӣ',
};

/** A text that somebody of the story writes, marked as invented in its own language. */
export const labelled = (language: Language, text: string): string => `${LABEL[language]}: ${text}`;
