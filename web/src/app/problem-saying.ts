import type { Fault, Problem } from '../api/problem';
import type { Values } from '../i18n/messages';
import type { WordKey } from '../i18n/use-words';

type Saying = readonly [WordKey, Values?];

const BY_STATUS: Readonly<Record<number, WordKey>> = {
  0: 'app.problem.offline',
  403: 'app.problem.forbidden',
  404: 'app.problem.notFound',
  429: 'app.problem.tooMany',
  503: 'app.problem.unavailable',
};

const BY_CODE: Readonly<Record<string, WordKey>> = {
  'session.required': 'problems.session.required',
};
/** What is said before the faults, where they tell best what to do. */
const FAULTS_SAY_IT: Readonly<Record<string | number, WordKey>> = {
  400: 'app.problem.invalid',
  'plan.incomplete': 'app.problem.notYet',
};
const wordOf = ({ code, status }: Problem): WordKey | undefined =>
  BY_CODE[code] ?? BY_STATUS[status];

function staleWords({ changedBy, changedAt }: Problem, instant: (text: string) => string): Saying {
  return changedBy !== null && changedAt !== null
    ? ['app.problem.staleBy', { name: changedBy, time: instant(changedAt) }]
    : ['app.problem.stale'];
}

/** Which of our own words fit; null where the server's own sentence says it best. */
export function wordsFor(
  problem: Problem,
  instant: (text: string) => string,
  fault: (fault: Fault) => string,
): Saying | null {
  const { code, status, requestId, errors } = problem;
  if (status === 412) return staleWords(problem, instant);
  const faults = FAULTS_SAY_IT[code] ?? FAULTS_SAY_IT[status];
  if (faults && errors.length > 0)
    return [faults, { fields: [...new Set(errors.map(fault))].join(' ') }];
  if (status === 500) return ['app.problem.internal', { id: requestId ?? '–' }];
  const known = wordOf(problem);
  return known ? [known] : null;
}
