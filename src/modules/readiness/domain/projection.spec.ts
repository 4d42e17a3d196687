import fc from 'fast-check';
import { followedFinding, followedStep } from '../../../../test/support/followed';
import { addDays } from '../../../kernel/calendar-date';
import { STATUSES, type Status } from './counts';
import type { FollowUp } from './follow-up';
import { lastDueDay, projectedAnswers, projectedQuestions } from './projection';

const BEGIN = '2026-01-01';
const QUESTIONS = ['4.001', '4.003', '4.005'];

interface Given {
  readonly question: string | null;
  readonly kind: string;
  readonly state: string;
  /** The day after the beginning on which it was closed, if it was. */
  readonly closedOn: number;
  /** The days after the beginning on which the steps of its accepted plan are due: first estimated, and put off to. */
  readonly plan: readonly (readonly [number, number | null])[] | null;
}

const anyDay = fc.integer({ min: 0, max: 30 });
const anyPutOff: fc.Arbitrary<number | null> = fc.option(anyDay);
const anyStep: fc.Arbitrary<readonly [number, number | null]> = fc.tuple(anyDay, anyPutOff);
const anyPlan: fc.Arbitrary<Given['plan']> = fc.option(
  fc.array(anyStep, { minLength: 1, maxLength: 3 }),
);
const anyFinding: fc.Arbitrary<Given> = fc.record({
  question: fc.constantFrom(null, ...QUESTIONS),
  kind: fc.constantFrom('weakness', 'regulatory-gap', 'observation', 'strength'),
  state: fc.constantFrom('issued', 'cap-accepted', 'in-progress', 'closed'),
  closedOn: anyDay,
  plan: anyPlan,
});
const anyStanding = fc.record({
  findings: fc.array(anyFinding, { maxLength: 6 }),
  statuses: fc.tuple(...QUESTIONS.map(() => fc.constantFrom(...STATUSES))),
  since: fc.tuple(...QUESTIONS.map(() => anyDay)),
});

const dayOf = (days: number) => addDays(BEGIN, days);
const instantOf = (days: number) => `${dayOf(days)}T08:00:00.000Z`;

function followUpOf(given: readonly Given[]): FollowUp {
  const findings = given.map(({ question, kind, state, closedOn }, index) =>
    followedFinding({
      id: `f${index}`,
      reference: `F-${index}`,
      question,
      kind,
      state,
      closedAt: state === 'closed' ? instantOf(closedOn) : null,
    }),
  );
  const steps = given.flatMap(({ plan }, index) => {
    const made = plan?.map(([estimated, revised], position) =>
      followedStep({
        id: `s${index}-${position}`,
        findingId: `f${index}`,
        position,
        estimatedOn: dayOf(estimated),
        revisedOn: revised === null ? null : dayOf(revised),
      }),
    );
    return made ? [[`f${index}`, made] as const] : [];
  });
  return { findings, steps: new Map(steps) };
}

/** The rule read out loud, for one question and one day. */
function countsBySearch(
  given: readonly Given[],
  question: string,
  since: number,
  on: number,
): boolean {
  const against = given.filter(
    (one) =>
      one.question === question &&
      ['weakness', 'regulatory-gap'].includes(one.kind) &&
      (one.state !== 'closed' || one.closedOn >= since),
  );
  const open = against.filter(({ state }) => state !== 'closed');
  const standing = open.length > 0 ? open : against;
  return (
    standing.length > 0 &&
    standing.every(
      ({ plan }) => plan?.every(([estimated, revised]) => (revised ?? estimated) <= on) ?? false,
    )
  );
}

const answersOf = (statuses: readonly Status[], since: readonly number[]) =>
  statuses.map((status, index) => ({
    question: QUESTIONS[index] ?? '',
    status,
    since: instantOf(since[index] ?? 0),
  }));

describe('the projection', () => {
  it('is what the rule says of each question and day, and touches nothing else', () => {
    fc.assert(
      fc.property(anyStanding, anyDay, ({ findings, statuses, since }, on) => {
        const answers = answersOf(statuses, since);
        const projected = projectedQuestions(answers, followUpOf(findings), dayOf(on));
        expect(projectedAnswers(answers, projected)).toEqual(
          answers.map(({ question, status }, index) => ({
            question,
            status:
              status === 'not-satisfactory' &&
              countsBySearch(findings, question, since[index] ?? 0, on)
                ? 'satisfactory'
                : status,
          })),
        );
      }),
    );
  });

  it.each([
    ['closed', 4, 5, []],
    ['closed', 5, 5, ['4.001']],
    ['closed', 6, 5, ['4.001']],
    ['in-progress', 4, 5, ['4.001']],
  ])('of a finding %s on day %i, the answer being of day %i, counts %j', (...row) => {
    const [state, closedOn, since, counted] = row;
    const given = {
      question: '4.001',
      kind: 'weakness',
      state,
      closedOn,
      plan: [[1, null]] as const,
    };
    const answers = answersOf(['not-satisfactory'], [since]);
    const projected = projectedQuestions(answers, followUpOf([given]), dayOf(30));
    expect(projected.map(({ question }) => question)).toEqual(counted);
  });

  it('counts each question from its day on, and not a day earlier', () => {
    fc.assert(
      fc.property(anyStanding, ({ findings, since }) => {
        const answers = answersOf(
          QUESTIONS.map(() => 'not-satisfactory'),
          since,
        );
        const followUp = followUpOf(findings);
        const on = lastDueDay(followUp) ?? BEGIN;
        for (const { question, from } of projectedQuestions(answers, followUp, on)) {
          const at = (day: string) =>
            projectedQuestions(answers, followUp, day).some((one) => one.question === question);
          expect([at(addDays(from, -1)), at(from)]).toEqual([false, true]);
        }
      }),
    );
  });
});
