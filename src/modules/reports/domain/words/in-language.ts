import type { Language } from '../../../../kernel/localized-text';
import { en } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tg } from './tg';
import type { Words } from './words';

const WORDS: Readonly<Record<Language, Words>> = { en, ru, fa, tg };

export const wordsIn = (language: Language): Words => WORDS[language];
