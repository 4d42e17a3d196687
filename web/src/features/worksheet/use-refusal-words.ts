import { useCallback } from 'react';
import { ProblemError } from '../../api/problem';
import { useFaultWords } from '../../app/fault-words';
import { useProblemWords } from '../../app/problem-words';
import { useWords } from '../../i18n/use-words';
import { refusalsIn } from './refusal';

/** Says why answers were not saved: for several that were sent together, also which. */
export function useRefusalWords(): (error: unknown, sent?: readonly string[]) => string {
  const say = useWords();
  const explain = useProblemWords();
  const { say: sayFault } = useFaultWords();
  return useCallback(
    (error, sent = []) => {
      if (!(error instanceof ProblemError) || error.problem.code !== 'assessments.refused')
        return explain(error);
      const reasons = refusalsIn(error.problem.errors, sent).map(({ fault, questions }) => {
        const reason = sayFault(fault);
        const numbers = questions.join(' · ');
        return questions.length === 0
          ? reason
          : say('worksheet.refused', { questions: numbers, reason });
      });
      return reasons.join(' ') || explain(error);
    },
    [say, explain, sayFault],
  );
}
