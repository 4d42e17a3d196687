import fc from 'fast-check';
import type { Counts } from './counts';
import { questionsToGo, targetStanding } from './target';

const counts = (satisfactory: number, notSatisfactory: number): Counts => ({
  satisfactory,
  notSatisfactory,
  notApplicable: 4,
  notReviewed: 9,
});
const target = (value: number) => ({ source: 'plan', scope: 'overall', value, dueOn: null });

describe('a target', () => {
  it.each([
    ['the worked figure', counts(500, 200), 75, 25],
    ['84.995 %, which is shown as 85', counts(16_999, 3_001), 85, 1],
    ['exactly there', counts(17, 3), 85, 0],
    ['beyond', counts(18, 2), 85, 0],
    ['one short', counts(16, 4), 85, 1],
    ['everything not satisfactory', counts(0, 835), 75, 627],
    ['a target with decimals', counts(6, 2), 75.01, 1],
    ['a target of nothing', counts(0, 5), 0, 0],
    ['a target of everything', counts(0, 5), 100, 5],
    ['nothing applicable', counts(0, 0), 75, null],
  ])('%s', (_, given, value, toGo) => {
    expect(targetStanding(target(value), given)).toEqual({
      ...target(value),
      met: toGo === 0,
      questionsToGo: toGo,
    });
  });

  it('is reached by so many questions, and by none fewer', () => {
    const anyValue = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.nat(900), fc.nat(900), anyValue, (satisfactory, notSatisfactory, value) => {
        const wanted = BigInt(value.toFixed(2).replace('.', ''));
        const applicable = BigInt(satisfactory + notSatisfactory);
        const isReached = (more: number) =>
          BigInt(satisfactory + more) * 10_000n >= wanted * applicable;
        const tries = Array.from({ length: notSatisfactory + 1 }, (_, more) => more);
        const expected = applicable === 0n ? null : tries.find(isReached);
        expect(questionsToGo(counts(satisfactory, notSatisfactory), value)).toBe(expected);
      }),
    );
  });
});
