import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemError } from '../api/problem';
import { useFormat, useLanguage, useWords } from '../i18n/use-words';
import { useFaultWords } from './fault-words';
import { wordsFor } from './problem-saying';

/** Says in plain words why something did not work, and what to do. */
export function useProblemWords(): (error: unknown) => string {
  const say = useWords();
  const translate = useTranslate();
  const { language } = useLanguage();
  const { instant } = useFormat();
  const { sayWithField } = useFaultWords();
  return useCallback(
    (error) => {
      if (!(error instanceof ProblemError)) return say('app.page.failed');
      const saying = wordsFor(error.problem, instant, sayWithField);
      if (saying) return say(...saying);
      // In English the server's own sentence tells more of the case than ours.
      if (language === 'en' && error.problem.detail !== '') return error.message;
      return translate(`problems.${error.problem.code}`, { _: error.message });
    },
    [say, translate, language, instant, sayWithField],
  );
}
