import { useCallback } from 'react';
import { ProblemError } from '../api/problem';
import { useFormat, useWords } from '../i18n/use-words';
import { wordsFor } from './problem-saying';

/** Says in plain words why something did not work, and what to do. */
export function useProblemWords(): (error: unknown) => string {
  const say = useWords();
  const { instant } = useFormat();
  return useCallback(
    (error) => {
      if (!(error instanceof ProblemError)) return say('app.page.failed');
      const saying = wordsFor(error.problem, instant);
      return saying ? say(...saying) : error.message;
    },
    [say, instant],
  );
}
