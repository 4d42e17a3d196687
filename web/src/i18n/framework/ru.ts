import russian from 'ra-language-russian';
import type { TranslationMessages } from 'react-admin';

const { ra } = russian;

/** The pack of the framework, with the words that it lacks. */
export const framework: TranslationMessages = {
  ra: {
    ...ra,
    guesser: { empty: { title: 'Нет данных', message: 'Проверьте источник данных' } },
  },
};
