import type { TranslationMessages } from 'react-admin';
import type { Language } from './languages';

const together = async (
  framework: Promise<TranslationMessages>,
  own: Promise<object>,
): Promise<TranslationMessages> => ({ ...(await framework), ...(await own) });

/** Each language is a file of its own, fetched when somebody speaks it. */
export const WORD_FILES: Readonly<Record<Language, () => Promise<TranslationMessages>>> = {
  en: () =>
    together(
      import('./framework/en').then(({ framework }) => framework),
      import('./en').then(({ en }) => en),
    ),
  ru: () =>
    together(
      import('./framework/ru').then(({ framework }) => framework),
      import('./ru').then(({ ru }) => ru),
    ),
  fa: () =>
    together(
      import('./framework/fa').then(({ framework }) => framework),
      import('./fa').then(({ fa }) => fa),
    ),
  tg: () =>
    together(
      import('./framework/tg').then(({ framework }) => framework),
      import('./tg').then(({ tg }) => tg),
    ),
};
