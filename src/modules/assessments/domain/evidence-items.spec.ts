import fc from 'fast-check';
import { JUDGEMENTS, statusFollowingFrom, type Judgement } from './evidence-items';

const judgements = fc.array(fc.constantFrom(...JUDGEMENTS), { minLength: 1, maxLength: 30 });

describe('What the evidence items say of their question', () => {
  it.each<[readonly Judgement[], string]>([
    [['met'], 'satisfactory'],
    [['met', 'met', 'not-applicable'], 'satisfactory'],
    [['met', 'not-met', 'met'], 'not-satisfactory'],
    [['not-met', 'not-applicable'], 'not-satisfactory'],
    [['not-met', 'undecided'], 'not-satisfactory'],
    [['not-applicable', 'not-applicable'], 'not-applicable'],
    [['met', 'undecided'], 'not-reviewed'],
    [['not-applicable', 'undecided'], 'not-reviewed'],
    [['undecided'], 'not-reviewed'],
    [[], 'not-reviewed'],
  ])('%j makes it %s', (items, status) => {
    expect(statusFollowingFrom(items)).toBe(status);
  });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(judgements, (items) => {
        expect(statusFollowingFrom([...items].reverse())).toBe(statusFollowingFrom(items));
      }),
    );
  });

  it('is the same when an item that does not apply is added to items that do', () => {
    fc.assert(
      fc.property(judgements, (items) => {
        expect(statusFollowingFrom([...items, 'not-applicable'])).toBe(statusFollowingFrom(items));
      }),
    );
  });

  it('is satisfactory only when nothing is missing, and not satisfactory as soon as one item is', () => {
    fc.assert(
      fc.property(judgements, (items) => {
        const status = statusFollowingFrom(items);
        const isComplete = items.every((item) => item === 'met' || item === 'not-applicable');
        expect(status === 'satisfactory').toBe(isComplete && items.includes('met'));
        expect(status === 'not-satisfactory').toBe(items.includes('not-met'));
      }),
    );
  });

  it('never turns good when an item that was met is not met any more', () => {
    fc.assert(
      fc.property(judgements, fc.nat(), (items, at) => {
        const worse = items.with(at % items.length, 'not-met');
        expect(statusFollowingFrom(worse)).toBe('not-satisfactory');
      }),
    );
  });
});
