import fc from 'fast-check';
import { chanceOfStep } from './chances';
import { effectiveImplementation } from './effective-implementation';
import { chanceOfAtLeast, forecastOf, quantile, successes, valueAfter } from './forecast';

const anyChances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });

/** Goes through every way in which the trials can end. */
function successesBySearch(chances: readonly number[]): number[] {
  const distribution = new Array<number>(chances.length + 1).fill(0);
  for (let outcome = 0; outcome < 2 ** chances.length; outcome += 1) {
    const happened = chances.map((_, trial) => Math.floor(outcome / 2 ** trial) % 2 === 1);
    const share = chances.reduce(
      (product, chance, trial) => product * (happened[trial] ? chance : 1 - chance),
      1,
    );
    distribution[happened.filter(Boolean).length]! += share;
  }
  return distribution;
}

const counts = (satisfactory: number, notSatisfactory: number) => ({
  satisfactory,
  notSatisfactory,
  notApplicable: 0,
  notReviewed: 0,
});
const target = (value: number) => ({ source: 'A plan', scope: 'overall', value, dueOn: null });

describe('the forecast', () => {
  it('has the chances that going through every outcome gives', () => {
    fc.assert(
      fc.property(anyChances, (chances) => {
        const found = successes(chances);
        const expected = successesBySearch(chances);
        expect(found).toHaveLength(expected.length);
        found.forEach((chance, count) => expect(chance).toBeCloseTo(expected[count] ?? -1, 10));
        expect(chanceOfAtLeast(found, 0)).toBeCloseTo(1, 10);
      }),
    );
  });

  it('lies between its bounds, and is never below what is', () => {
    fc.assert(
      fc.property(anyChances, fc.nat(10), (chances, satisfactory) => {
        const set = counts(satisfactory, chances.length);
        const { low, median, high, targets } = forecastOf(set, chances, [target(50), target(80)]);
        const now = effectiveImplementation(set).value;
        const order = [now, low, median, high].map((value) => value ?? 0);
        expect(order).toEqual(order.toSorted((one, other) => one - other));
        const [half, most] = targets.map(({ probability }) => probability ?? 0);
        expect(half).toBeGreaterThanOrEqual(most ?? 1);
      }),
    );
  });

  it('is certain where nothing is left to chance', () => {
    const found = forecastOf(counts(3, 3), [1, 1, 0], [target(80), target(90)]);
    expect(found).toMatchObject({ low: 83.33, median: 83.33, high: 83.33, expected: 2 });
    expect(found.targets.map(({ probability }) => probability)).toEqual([1, 0]);
    expect(forecastOf(counts(0, 0), [], [target(80)])).toMatchObject({
      median: null,
      targets: [{ probability: null }],
    });
    expect(valueAfter(counts(3, 3), 3)).toBe(100);
    expect(quantile([0.25, 0.5, 0.25], 0.5)).toBe(1);
  });
});

describe('the chance of a step', () => {
  it('is one half without experience, and never certain', () => {
    expect(chanceOfStep({ lateness: [], lateSoFar: [] }, 0)).toBe(0.5);
    expect(chanceOfStep({ lateness: [0, 0, 0, 0], lateSoFar: [] }, 0)).toBeCloseTo(5 / 6);
    expect(chanceOfStep({ lateness: [], lateSoFar: [9, 9] }, 0)).toBe(0.25);
  });

  it('grows with the time that there is', () => {
    const days = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 20 });
    const slack = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(days, days, slack, slack, (lateness, lateSoFar, one, other) => {
        const history = { lateness, lateSoFar };
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(chanceOfStep(history, less)).toBeLessThanOrEqual(chanceOfStep(history, more));
      }),
    );
  });
});
