import type { JournalEntry } from '../journal/entry-words';
import { factsOf, findingIn } from './facts';

let requests = 0;

const entry = (actorId: string, type: string, changes: object = {}, missionId = 'm1') =>
  ({
    requestId: `r${String((requests += 1))}`,
    actorId,
    type,
    subjectKind: type.split('.')[0],
    subjectId: 's1',
    missionId,
    changes,
  }) as unknown as JournalEntry;

describe('what others did', () => {
  it('leaves out what one did oneself, and who signed in', () => {
    const entries = [
      entry('me', 'finding.issued'),
      entry('lola', 'session.opened'),
      entry('lola', 'finding.issued'),
    ];
    expect(factsOf(entries, 'me')).toEqual([{ entry: entries[2], times: 1 }]);
  });

  it('tells what one request did to a plan and its finding once', () => {
    const submitted = entry('naim', 'finding.cap-submitted');
    const plan = {
      ...entry('naim', 'plan.submitted', { findingId: 's1' }),
      requestId: submitted.requestId,
    };
    expect(factsOf([submitted, plan], 'me')).toEqual([{ entry: submitted, times: 1 }]);
  });

  it('tells answers in a row, and the same of one finding in a row, as one', () => {
    const facts = factsOf(
      [
        entry('lola', 'assessment.changed'),
        entry('me', 'finding.issued'),
        entry('lola', 'assessment.changed'),
        entry('naim', 'assessment.changed'),
        entry('naim', 'assessment.changed', {}, 'm2'),
        entry('naim', 'step.verified', { findingId: 'f1' }),
        entry('naim', 'step.verified', { findingId: 'f1' }),
        entry('naim', 'step.verified', { findingId: 'f2' }),
        entry('naim', 'member.added'),
        entry('naim', 'member.added'),
      ],
      'me',
    );
    expect(facts.map(({ entry: { type }, times }) => [type, times])).toEqual([
      ['assessment.changed', 2],
      ['assessment.changed', 1],
      ['assessment.changed', 1],
      ['step.verified', 2],
      ['step.verified', 1],
      ['member.added', 1],
      ['member.added', 1],
    ]);
  });

  it.each([
    ['finding.issued', {}, 's1'],
    ['plan.submitted', { findingId: 'f1' }, 'f1'],
    ['step.reported', { findingId: 'f1' }, 'f1'],
    ['assessment.changed', {}, undefined],
  ])('%s with %j is about the finding %s', (type, changes, finding) => {
    expect(findingIn(entry('lola', type, changes))).toBe(finding);
  });
});
