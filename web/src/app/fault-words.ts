import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import type { Fault } from '../api/problem';
import { useFormat, useLanguage } from '../i18n/use-words';
import { fieldOf, limitsIn, saysMore, wordOfFault } from './fault-saying';

export interface FaultWords {
  /** For under the field. */
  readonly say: (fault: Fault) => string;
  /** For where the field is not seen. */
  readonly sayWithField: (fault: Fault) => string;
}

/** Says what is wrong with a field: by its code, else in the server's own words. */
export function useFaultWords(): FaultWords {
  const translate = useTranslate();
  const { language } = useLanguage();
  const { number } = useFormat();
  const say = useCallback(
    (fault: Fault): string => {
      if (language === 'en' && saysMore(fault)) return fault.detail;
      return translate(wordOfFault(fault.code), { _: fault.detail, ...limitsIn(fault, number) });
    },
    [translate, language, number],
  );
  const sayWithField = useCallback(
    (fault: Fault): string => {
      if (language === 'en' && saysMore(fault)) return fault.detail;
      const field = fieldOf(fault.pointer);
      return `${translate(`journal.fields.${field}`, { _: field })} – ${say(fault)}`;
    },
    [translate, language, say],
  );
  return { say, sayWithField };
}
