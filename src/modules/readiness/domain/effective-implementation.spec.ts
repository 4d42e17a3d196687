import fc from 'fast-check';
import { NO_QUESTIONS, sumOf, type Counts } from './counts';
import {
  coverageOf,
  effectiveImplementation,
  gainOfOneQuestion,
  lackOfEffectiveImplementation,
} from './effective-implementation';

const counts = (
  satisfactory: number,
  notSatisfactory: number,
  notApplicable = 0,
  notReviewed = 0,
): Counts => ({ satisfactory, notSatisfactory, notApplicable, notReviewed });

const anyCounts = fc
  .tuple(fc.nat(900), fc.nat(900), fc.nat(900), fc.nat(900))
  .map(([s, ns, na, nr]) => counts(s, ns, na, nr));

/** Long division by hand, digit by digit, then rounded half up: nothing in common with the code under test. */
function dividedByHand(part: number, whole: number): number {
  let rest = BigInt(part) * 100n;
  let digits = String(rest / BigInt(whole));
  for (let place = 0; place < 3; place += 1) {
    rest = (rest % BigInt(whole)) * 10n;
    digits += String(rest / BigInt(whole));
  }
  const thousandths = BigInt(digits);
  const rounded = thousandths / 10n + (thousandths % 10n >= 5n ? 1n : 0n);
  return Number(`${String(rounded / 100n)}.${String(rounded % 100n).padStart(2, '0')}`);
}

describe('effective implementation', () => {
  it.each([
    ['three quarters', counts(9, 3, 1), 75],
    ['a figure that does not end', counts(17, 4, 2), 80.95],
    ['nothing reviewed', counts(0, 0, 0, 835), null],
    ['nothing applicable', counts(0, 0, 12, 3), null],
    ['no questions', NO_QUESTIONS, null],
    ['legislation and organization satisfactory, everything else not', counts(36, 799), 4.31],
    ['the worked figure', counts(500, 200, 35, 100), 71.43],
    ['half a hundredth goes up', counts(1, 799), 0.13],
    ['just below half a hundredth stays', counts(16_999, 3_001), 85],
    ['all', counts(7, 0), 100],
    ['none', counts(0, 7), 0],
  ])('of %s', (_, given, value) => {
    expect(effectiveImplementation(given).value).toBe(value);
  });

  it('does not change when 82 questions are added that nobody reviewed', () => {
    const before = counts(17, 4, 2);
    const after = sumOf([before, counts(0, 0, 0, 82)]);
    expect(effectiveImplementation(after)).toMatchObject({
      value: 80.95,
      satisfactory: 17,
      applicable: 21,
      coverage: 21.9,
    });
  });

  it('pools the questions of the areas, and never takes the mean of the areas', () => {
    const pooled = sumOf([counts(23, 0), counts(13, 0), counts(0, 400), counts(0, 399)]);
    expect(effectiveImplementation(pooled).value).toBe(4.31);
  });

  it('rounds as long division by hand does', () => {
    fc.assert(
      fc.property(anyCounts, (given) => {
        const applicable = given.satisfactory + given.notSatisfactory;
        const byHand = applicable === 0 ? null : dividedByHand(given.satisfactory, applicable);
        expect(effectiveImplementation(given).value).toBe(byHand);
      }),
    );
  });

  it('shows nothing longer than two decimals', () => {
    fc.assert(
      fc.property(anyCounts, (given) => {
        const { value, coverage } = effectiveImplementation(given);
        for (const shown of [value, coverage, lackOfEffectiveImplementation(given)])
          expect(JSON.stringify(shown)).toMatch(/^(null|\d{1,3}(\.\d{1,2})?)$/);
      }),
    );
  });
});

describe('what stands beside it', () => {
  it.each([
    ['all but the not reviewed', counts(500, 200, 35, 100), 88.02],
    ['no questions', NO_QUESTIONS, null],
    ['nobody came', counts(0, 0, 0, 16), 0],
  ])('coverage: %s', (_, given, value) => {
    expect(coverageOf(given)).toBe(value);
  });

  it('lack adds up to a hundred with what is implemented, also after rounding', () => {
    expect(lackOfEffectiveImplementation(counts(1, 799))).toBe(99.87);
    expect(lackOfEffectiveImplementation(counts(0, 0, 3))).toBeNull();
  });

  it.each([
    ['of seven hundred', counts(500, 200), 0.14],
    ['nothing left to win', counts(5, 0, 0, 9), null],
    ['nothing applicable', counts(0, 0, 4), null],
  ])('one more question: %s', (_, given, points) => {
    expect(gainOfOneQuestion(given)).toBe(points);
  });
});
