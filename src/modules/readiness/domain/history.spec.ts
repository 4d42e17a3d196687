import fc from 'fast-check';
import { changesBetween, differenceOf, sumByCause, type Cause } from './changes';
import { STATUSES, growthOf, sumOf, type Counts, type Status } from './counts';
import type { History, ScopeSince } from './history';
import { questionSet } from './question-set';
import type { DatedAnswer } from './standing';
import { trendOf } from './trend';

const AREAS = ['LEG', 'OPS'].map((code) => ({ code, countsInOverall: true }));
const QUESTIONS = ['1.001', '1.002', '4.001', '4.002', '4.003'].map((number) => ({
  number,
  area: number.startsWith('1') ? 'LEG' : 'OPS',
  criticalElement: null,
  priority: number.endsWith('1'),
}));
const setOf = (codes: readonly string[]) =>
  questionSet(
    QUESTIONS,
    AREAS.filter(({ code }) => codes.includes(code)),
    ['CE-1'],
  );
const momentOf = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
const instantOf = (hour: number) => momentOf(hour).toISOString();

interface Given {
  readonly mission: number;
  readonly question: string;
  readonly status: Status;
  readonly hour: number;
}

const HOURS = 12;
const anyHour = fc.integer({ min: 1, max: HOURS });
/** Answers of three missions to five questions in twelve hours, some in the same one, and a scope that grows. */
const anyPast = fc.record({
  given: fc
    .array(
      fc.record({
        mission: fc.integer({ min: 1, max: 3 }),
        question: fc.constantFrom(...QUESTIONS.map(({ number }) => number)),
        status: fc.constantFrom(...STATUSES),
        hour: anyHour,
      }),
      { maxLength: 30 },
    )
    .map((given) => given.toSorted((one, other) => one.hour - other.hour)),
  grows: fc.option(anyHour),
});
interface Past {
  readonly given: readonly Given[];
  readonly grows: number | null;
}

const answerOf = ({ mission, question, status, hour }: Given): DatedAnswer => ({
  id: `m${mission} ${question}`,
  missionId: `m${mission}`,
  question,
  status,
  since: instantOf(hour),
});

function historyOf({ given, grows }: Past): History {
  const whole: ScopeSince = { since: instantOf(grows ?? 0), set: setOf(['LEG', 'OPS']) };
  const begin: ScopeSince = { since: instantOf(0), set: setOf(['LEG']) };
  return { changes: given.map(answerOf), scopes: grows === null ? [whole] : [begin, whole] };
}

const isAsked = ({ grows }: Past, area: string, hour: number) =>
  area === 'LEG' || grows === null || grows <= hour;

/** The slow way: what each mission said last, and of that what was decided last. */
function decidedBySearch({ given }: Past, question: string, hour: number): Given | undefined {
  const said = [1, 2, 3].flatMap((mission) => {
    const past = given.filter(
      (one) => one.mission === mission && one.question === question && one.hour <= hour,
    );
    return past.at(-1) ?? [];
  });
  return said
    .filter(({ status }) => status !== 'not-reviewed')
    .reduce<Given | undefined>(
      (latest, one) => (latest && latest.hour > one.hour ? latest : one),
      undefined,
    );
}

function countsBySearch(past: Past, hour: number): Counts {
  const statuses = QUESTIONS.filter(({ area }) => isAsked(past, area, hour)).map(
    ({ number }) => decidedBySearch(past, number, hour)?.status ?? 'not-reviewed',
  );
  const howMany = (wanted: Status) => statuses.filter((status) => status === wanted).length;
  return {
    satisfactory: howMany('satisfactory'),
    notSatisfactory: howMany('not-satisfactory'),
    notApplicable: howMany('not-applicable'),
    notReviewed: howMany('not-reviewed'),
  };
}

const anySpan = fc
  .tuple(anyHour, anyHour)
  .map((hours) => hours.toSorted((one, other) => one - other) as [number, number]);

describe('a history', () => {
  it('has at every moment the figures that searching finds', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        const hours = Array.from({ length: HOURS + 2 }, (_, hour) => hour);
        const points = trendOf(historyOf(past), hours.map(momentOf));
        expect(points.map(({ figures }) => figures.overall)).toEqual(
          hours.map((hour) => countsBySearch(past, hour)),
        );
      }),
    );
  });

  it('has at a moment the same figures whichever moments are asked with it', () => {
    fc.assert(
      fc.property(anyPast, anyHour, (past, hour) => {
        const alone = trendOf(historyOf(past), [momentOf(hour)]).at(-1);
        const after = trendOf(historyOf(past), [momentOf(1), momentOf(hour), momentOf(20)]);
        expect(after.at(1)).toEqual(alone);
      }),
    );
  });
});

describe('what changed between two moments', () => {
  it('is every question that counts otherwise, and its causes add up to the difference', () => {
    fc.assert(
      fc.property(anyPast, anySpan, (past, [from, to]) => {
        const changes = changesBetween(historyOf(past), momentOf(from), momentOf(to));
        const ends = ({ number, area }: (typeof QUESTIONS)[number]) =>
          [from, to].map((hour) =>
            isAsked(past, area, hour)
              ? (decidedBySearch(past, number, hour)?.status ?? 'not-reviewed')
              : null,
          );
        expect(
          changes.map(({ question, before, after }) => [
            question,
            before?.status ?? null,
            after?.status ?? null,
          ]),
        ).toEqual(
          QUESTIONS.map((one) => [one.number, ...ends(one)]).filter(
            ([, before, after]) => before !== after,
          ),
        );
        const growth = growthOf(countsBySearch(past, from), countsBySearch(past, to));
        const causes = sumByCause(changes);
        expect(differenceOf(changes)).toEqual(growth);
        expect(sumOf(causes.map(({ difference }) => difference))).toEqual(growth);
        expect(causes.reduce((sum, { questions }) => sum + questions, 0)).toBe(changes.length);
      }),
    );
  });

  const said = (hour: number, status: Status, mission = 1): Given => ({
    mission,
    question: '1.001',
    status,
    hour,
  });
  it.each<[Cause, readonly Given[]]>([
    ['first-assessed', [said(3, 'satisfactory')]],
    ['assessed-again', [said(1, 'satisfactory'), said(2, 'not-reviewed'), said(3, 'satisfactory')]],
    ['satisfactory-to-not-satisfactory', [said(1, 'satisfactory'), said(3, 'not-satisfactory')]],
    ['not-satisfactory-to-satisfactory', [said(1, 'not-satisfactory'), said(3, 'satisfactory')]],
    ['became-not-applicable', [said(1, 'satisfactory'), said(3, 'not-applicable')]],
    ['became-applicable', [said(1, 'not-applicable'), said(3, 'not-satisfactory')]],
    ['reopened', [said(1, 'satisfactory'), said(3, 'not-reviewed')]],
    ['another-mission', [said(1, 'satisfactory'), said(3, 'not-satisfactory', 2)]],
    [
      'another-mission',
      [said(1, 'satisfactory'), said(2, 'not-satisfactory', 2), said(3, 'not-reviewed', 2)],
    ],
  ])('is told as %s', (cause, given) => {
    const changes = changesBetween(historyOf({ given, grows: null }), momentOf(2), momentOf(4));
    expect(changes).toMatchObject([{ question: '1.001', cause }]);
  });

  it('is told as a change of the scope where a question came into it', () => {
    const given = [{ ...said(5, 'satisfactory'), question: '4.001' }];
    const changes = changesBetween(historyOf({ given, grows: 4 }), momentOf(3), momentOf(6));
    expect(changes.map(({ question, cause, before }) => [question, cause, before])).toEqual([
      ['4.001', 'scope-changed', null],
      ['4.002', 'scope-changed', null],
      ['4.003', 'scope-changed', null],
    ]);
  });
});
