import { createContext, useCallback, useContext } from 'react';
import { useTranslate } from 'react-admin';
import type { en } from './en';
import { formatFor, type Format } from './format';
import type { Language } from './languages';
import type { KeyOf, Values } from './messages';

export type WordKey = KeyOf<typeof en>;
export type Say = (key: WordKey, values?: Values & { readonly smart_count?: number }) => string;

/** Says a word or sentence in the language of the screen. A key that does not exist does not compile. */
export function useWords(): Say {
  const translate = useTranslate();
  return useCallback((key, values) => translate(key, { ...values }), [translate]);
}

export interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({
  language: 'en',
  choose: () => undefined,
});

export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

/** How numbers, days and instants are written in the language of the screen. */
export const useFormat = (): Format => formatFor(useLanguage().language);
