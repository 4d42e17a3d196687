import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { LANGUAGE_NAMES } from '../../i18n/languages';
import { useFormat, useWords } from '../../i18n/use-words';
import { textOfValue, type Speech } from './text-of-value';
import { wordOfValue } from './value-words';

const NAME_GROUPS = ['journal.fields', 'plans.criterion'];
const NAMES: Readonly<Record<string, string>> = LANGUAGE_NAMES;

export interface ValueText {
  /** What a field of a record is called; its own name where nobody gave it another. */
  readonly nameOf: (field: string) => string;
  /** A value of a field in one line. */
  readonly valueOf: (field: string, value: unknown) => string;
}

/** Says what stands in the fields of any record, in the language of the screen. */
export function useValueText(): ValueText {
  const say = useWords();
  const translate = useTranslate();
  const format = useFormat();
  return useMemo(() => {
    const isWord = (key: string) => translate(key, { _: '' }) !== '';
    const nameOf = (field: string) => {
      const word = NAME_GROUPS.map((group) => `${group}.${field}`).find(isWord);
      return word === undefined ? (NAMES[field] ?? field) : translate(word);
    };
    /** Where in a plan: in which step, or in which of its own fields. */
    const placeOf = (pointer: string) => {
      const [, part = '', index] = pointer.split('/');
      return index === undefined
        ? nameOf(part)
        : say('domain.dueDay.step', { position: format.number(Number(index) + 1) });
    };
    const speech: Speech = {
      ...format,
      nameOf,
      yesOrNo: (is) => say(is ? 'records.yes' : 'records.no'),
      andMore: (count) => say('records.andMore', { count: format.number(count) }),
      wordOf: (field, value) => {
        if (field === 'language') return NAMES[value];
        if (field === 'pointer') return placeOf(value);
        const word = wordOfValue(field, value, isWord);
        return word && translate(word);
      },
    };
    return { nameOf, valueOf: (field, value) => textOfValue(field, value, speech) };
  }, [say, translate, format]);
}
