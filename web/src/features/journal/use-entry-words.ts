import { useTranslate } from 'react-admin';
import { useValueText } from '../../app/records/use-value-text';
import { useWords } from '../../i18n/use-words';
import { SYSTEM, fieldOfKind, subjectWord, typeWord, type JournalEntry } from './entry-words';

/** Says the journal's own words in the language of the screen; what it does not know stays as it is. */
export function useEntryWords() {
  const say = useWords();
  const translate = useTranslate();
  const { nameOf, valueOf } = useValueText();
  return {
    type: (type: string): string => {
      const word = typeWord(type);
      return word ? say(word) : type;
    },
    subject: (kind: string): string => {
      const word = subjectWord(kind);
      return word ? say(word) : kind;
    },
    /** Who did it: a person by name, the service by what it was doing. */
    actor: ({ actorId, actorName }: Pick<JournalEntry, 'actorId' | 'actorName'>): string =>
      actorId === SYSTEM ? translate(`journal.actors.${actorName}`, { _: actorName }) : actorName,
    field: (field: string, kind: string): string => nameOf(fieldOfKind(field, kind)),
    value: valueOf,
  };
}
