import fc from 'fast-check';
import { NO_QUESTIONS, STATUSES, questionsIn, type Status } from './counts';
import { effectiveImplementation } from './effective-implementation';
import { countsFor, figuresOf } from './figures';
import { questionSet, type ScopedQuestion } from './question-set';
import { statusVector, type Answer } from './status-vector';

const AREAS = [
  { code: 'LEG', countsInOverall: true },
  { code: 'OPS', countsInOverall: true },
  { code: 'AIG', countsInOverall: true },
  { code: 'SSP', countsInOverall: false },
];
const ELEMENTS = ['CE-1', 'CE-2', 'CE-3'];

interface Asked extends ScopedQuestion {
  readonly status: Status | undefined;
}

/** Questions of four areas, with and without critical element and answer, in any order. */
const anyMission = fc
  .array(
    fc.record({
      area: fc.constantFrom('LEG', 'OPS', 'AIG', 'SSP', 'ELSE'),
      criticalElement: fc.constantFrom(null, ...ELEMENTS),
      priority: fc.boolean(),
      status: fc.constantFrom(undefined, ...STATUSES),
    }),
    { maxLength: 60 },
  )
  .map((asked) => asked.map((one, index): Asked => ({ number: `q${index}`, ...one })));

const answersOf = (asked: readonly Asked[]): Answer[] =>
  asked.flatMap(({ number, status }) => (status ? [{ question: number, status }] : []));

const figuresFor = (asked: readonly Asked[], areas = AREAS) => {
  const set = questionSet(asked, areas, ELEMENTS);
  return figuresOf(set, statusVector(set, answersOf(asked)));
};

/** The slow way: go through everything once for every number. */
function countedBySearch(asked: readonly Asked[], isMeant: (question: Asked) => boolean) {
  const howMany = (status: Status) =>
    asked.filter((one) => isMeant(one) && (one.status ?? 'not-reviewed') === status).length;
  return {
    satisfactory: howMany('satisfactory'),
    notSatisfactory: howMany('not-satisfactory'),
    notApplicable: howMany('not-applicable'),
    notReviewed: howMany('not-reviewed'),
  };
}
const COUNTING = ['LEG', 'OPS', 'AIG'];
const counts = ({ area }: Asked) => COUNTING.includes(area);

describe('figures', () => {
  it('are what searching for every number finds', () => {
    fc.assert(
      fc.property(anyMission, (asked) => {
        const found = figuresFor(asked);
        const search = (isMeant: (question: Asked) => boolean) => countedBySearch(asked, isMeant);
        expect(found).toEqual({
          overall: search(counts),
          byArea: COUNTING.map((area) => ({ area, counts: search((one) => one.area === area) })),
          byCriticalElement: ELEMENTS.map((criticalElement) => ({
            criticalElement,
            counts: search((one) => counts(one) && one.criticalElement === criticalElement),
          })),
          grid: COUNTING.flatMap((area) =>
            ELEMENTS.map((criticalElement) => ({
              area,
              criticalElement,
              counts: search((one) => one.area === area && one.criticalElement === criticalElement),
            })),
          ),
          priority: search((one) => counts(one) && one.priority),
          apart: [{ area: 'SSP', counts: search(({ area }) => area === 'SSP') }],
        });
      }),
    );
  });

  it('do not move with an answer to a question that stands apart or out of scope', () => {
    fc.assert(
      fc.property(anyMission, fc.constantFrom(...STATUSES), (asked, status) => {
        const changed = asked.map((one) => (counts(one) ? one : { ...one, status }));
        const { apart: _before, ...before } = figuresFor(asked);
        const { apart: _after, ...after } = figuresFor(changed);
        expect(after).toEqual(before);
      }),
    );
  });

  it('do not move with questions that nobody reviewed, but for the coverage', () => {
    fc.assert(
      fc.property(anyMission, (asked) => {
        const more = Array.from({ length: 82 }, (_, index): Asked => ({
          number: `more${index}`,
          area: 'OPS',
          criticalElement: 'CE-1',
          priority: false,
          status: undefined,
        }));
        const { value } = effectiveImplementation(figuresFor(asked).overall);
        expect(effectiveImplementation(figuresFor([...asked, ...more]).overall).value).toBe(value);
      }),
    );
  });

  it('show a cell without questions as one without questions', () => {
    const asked: Asked[] = [
      {
        number: '1.001',
        area: 'LEG',
        criticalElement: 'CE-1',
        priority: true,
        status: 'satisfactory',
      },
    ];
    const empty = figuresFor(asked).grid.find(
      ({ area, criticalElement }) => area === 'LEG' && criticalElement === 'CE-3',
    );
    expect(empty?.counts).toEqual(NO_QUESTIONS);
    expect(questionsIn(empty!.counts)).toBe(0);
    expect(effectiveImplementation(empty!.counts)).toMatchObject({ value: null, coverage: null });
  });

  it('hold nothing of areas that are out of scope', () => {
    const asked: Asked[] = AREAS.map(({ code }) => ({
      number: code,
      area: code,
      criticalElement: null,
      priority: false,
      status: 'satisfactory',
    }));
    const found = figuresFor(asked, AREAS.slice(0, 1));
    expect(found.overall.satisfactory).toBe(1);
    expect(found.apart).toEqual([]);
    expect(countsFor(found, 'OPS')).toBeUndefined();
    expect(countsFor(found, 'LEG')).toEqual(countsFor(found, 'overall'));
    expect(countsFor(figuresFor(asked), 'SSP')?.satisfactory).toBe(1);
  });
});
