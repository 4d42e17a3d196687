import type { Language } from '../../i18n/languages';
import { fill, type Translated, type Values } from '../../i18n/messages';
import { en } from './i18n/en';
import { fa } from './i18n/fa';
import { ru } from './i18n/ru';
import { tg } from './i18n/tg';

/** All four languages are at hand here: a person chooses one before anything else is loaded. */
const MESSAGES: Readonly<Record<Language, Translated<typeof en>>> = { en, ru, fa, tg };

export type SignInKey = keyof typeof en;

export const signInText = (language: Language, key: SignInKey, values?: Values): string =>
  fill(MESSAGES[language][key], values);
