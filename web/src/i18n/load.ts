import polyglot from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from './languages';
import { WORD_FILES } from './word-files';

const providers = new Map<Language, Promise<I18nProvider>>();

/** Everything that the screens say in one language. */
export function wordsIn(language: Language): Promise<I18nProvider> {
  const known = providers.get(language);
  if (known) return known;
  const loading = WORD_FILES[language]().then((messages) => providerOf(language, messages));
  providers.set(language, loading);
  return loading;
}

function providerOf(language: Language, messages: TranslationMessages): I18nProvider {
  const locales = LANGUAGES.map((locale) => ({ locale, name: LANGUAGE_NAMES[locale] }));
  // The framework asks for names that need no words of ours, such as those of unnamed columns.
  const options = { allowMissing: true };
  return polyglot(() => messages, language, locales, options);
}
