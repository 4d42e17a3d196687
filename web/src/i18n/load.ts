import polyglot from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from './languages';

/** Each language is a file of its own, fetched when somebody speaks it. */
const LOADERS: Readonly<Record<Language, () => Promise<TranslationMessages>>> = {
  en: async () => ({ ...(await import('./framework/en')).framework, ...(await import('./en')).en }),
  ru: async () => ({ ...(await import('./framework/ru')).framework, ...(await import('./ru')).ru }),
  fa: async () => ({ ...(await import('./framework/fa')).framework, ...(await import('./fa')).fa }),
  tg: async () => ({ ...(await import('./framework/tg')).framework, ...(await import('./tg')).tg }),
};

const providers = new Map<Language, Promise<I18nProvider>>();

/** Everything that the screens say in one language. */
export function wordsIn(language: Language): Promise<I18nProvider> {
  const known = providers.get(language);
  if (known) return known;
  const loading = LOADERS[language]().then((messages) => providerOf(language, messages));
  providers.set(language, loading);
  return loading;
}

function providerOf(language: Language, messages: TranslationMessages): I18nProvider {
  const locales = LANGUAGES.map((locale) => ({ locale, name: LANGUAGE_NAMES[locale] }));
  // The framework asks for names that need no words of ours, such as those of unnamed columns.
  const options = { allowMissing: true };
  return polyglot(() => messages, language, locales, options);
}
