import { useWords } from '../../i18n/use-words';
import { textOfValue } from '../../app/records/text-of-value';
import { fieldWord, subjectWord, typeWord } from './entry-words';
import { valueWord } from './value-words';

/** Says the journal's own words in the language of the screen; what it does not know stays as it is. */
export function useEntryWords() {
  const say = useWords();
  return {
    type: (type: string): string => {
      const word = typeWord(type);
      return word ? say(word) : type;
    },
    subject: (kind: string): string => {
      const word = subjectWord(kind);
      return word ? say(word) : kind;
    },
    field: (field: string): string => {
      const word = fieldWord(field);
      return word ? say(word) : field;
    },
    value: (field: string, value: unknown): string => {
      const word = valueWord(field, value);
      return word ? say(word) : textOfValue(value);
    },
  };
}
