import fc from 'fast-check';
import { STATUSES, type Status } from './counts';
import { latestDecided, type DatedAnswer } from './standing';

const answer = (question: string, status: Status, day: number, id = `m${day}`): DatedAnswer => ({
  id,
  missionId: id,
  question,
  status,
  since: new Date(Date.UTC(2026, 0, day)).toISOString(),
});

describe('the standing of a State', () => {
  it('takes the newest answer of each question', () => {
    const older = answer('4.103', 'satisfactory', 1);
    const newer = answer('4.103', 'not-satisfactory', 2);
    const other = answer('4.105', 'not-applicable', 1);
    expect(latestDecided([newer, older, other])).toEqual([newer, other]);
  });

  it('keeps an older answer where the newer one decides nothing', () => {
    const older = answer('4.103', 'satisfactory', 1);
    expect(latestDecided([older, answer('4.103', 'not-reviewed', 2)])).toEqual([older]);
    expect(latestDecided([answer('4.103', 'not-reviewed', 2)])).toEqual([]);
  });

  it('does not depend on the order in which answers are read', () => {
    const anyAnswer = fc.tuple(
      fc.constantFrom('1.001', '4.103', '4.105'),
      fc.constantFrom(...STATUSES),
      fc.integer({ min: 1, max: 5 }),
    );
    const shuffled = fc
      .array(anyAnswer, { maxLength: 20 })
      .map((all) =>
        all.map(([question, status, day], id) => answer(question, status, day, `${id}`)),
      )
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        ),
      );
    const byQuestion = (answers: readonly DatedAnswer[]) =>
      new Map(answers.map(({ question, id }) => [question, id]));
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(byQuestion(latestDecided(mixed))).toEqual(byQuestion(latestDecided(all)));
      }),
    );
  });
});
