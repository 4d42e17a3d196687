import {
  AREAS,
  type Counts,
  type FindingBody,
  type FindingState,
  OUTSIDE_OVERALL,
  type Question,
} from './contract';

/** Each workload has a mission of its own, so that none changes what another one reads. */
export interface Missions {
  readonly reading: string;
  readonly recording: string;
  readonly mixed: string;
  readonly bulk: string;
}
export const MISSION_COUNT = 4;

const DAYS_OF_A_YEAR = 365;
const A_DAY = 86_400_000;
const FIRST_DUE = Date.UTC(2026, 0, 1);
const DESCRIPTION =
  'The inspectors of the area work to a procedure that leaves open who decides when two ' +
  'checklists disagree; three of the files that were looked at show different outcomes for ' +
  'the same observation, and the decision is recorded in none of them. Illustrative text.';
const RECOMMENDATION =
  'Name in the procedure who decides, record the decision in the file, and train inspectors.';

/** Finding number n of a mission: the same for both servers, spread over areas and due dates. */
export function findingBody(missionId: string, n: number): FindingBody {
  const day = (n * 7919) % DAYS_OF_A_YEAR;
  return {
    missionId,
    area: AREAS[n % AREAS.length] ?? 'LEG',
    kind: n % 3 === 0 ? 'strength' : 'observation',
    title: `Decision between disagreeing checklists, case ${n}`,
    description: DESCRIPTION,
    language: 'en',
    recommendation: RECOMMENDATION,
    dueOn: new Date(FIRST_DUE + day * A_DAY).toISOString().slice(0, 10),
  };
}

/** Of ten findings of an area eight stay drafts, one is issued and one is withdrawn. */
export function findingState(n: number): FindingState {
  const place = Math.floor(n / AREAS.length) % 10;
  if (place === 3) return 'issued';
  return place === 7 ? 'withdrawn' : 'draft';
}

export type Status = 'satisfactory' | 'not-satisfactory' | 'not-applicable';

/** The answer to question number n of the edition: every question is answered. */
export function answerTo(n: number): Status {
  const place = n % 10;
  if (place === 9) return 'not-applicable';
  return place > 5 ? 'not-satisfactory' : 'satisfactory';
}

/** What readiness must say about these answers; the safety programme's questions stand apart. */
export function expectedCounts(questions: readonly Question[]): Counts {
  const counted = questions
    .map(({ area }, n) => ({ area, status: answerTo(n) }))
    .filter(({ area }) => area !== OUTSIDE_OVERALL);
  const of = (status: Status) => counted.filter((answer) => answer.status === status).length;
  return {
    satisfactory: of('satisfactory'),
    notSatisfactory: of('not-satisfactory'),
    notApplicable: of('not-applicable'),
    notReviewed: 0,
  };
}
