import { consultationsAfter, type ConsultationFact } from './consultations-then';

const recorded = (id: string, heldOn: string | null, topic = 'A topic'): ConsultationFact => ({
  id,
  type: 'consultation.recorded',
  changes: {
    kind: 'knowledge-transfer',
    topic,
    areas: ['OPS'],
    heldOn,
    hours: 2,
    participants: [{ name: 'A' }],
    outcome: null,
    language: 'en',
    findingIds: [],
  },
});
const changed = (id: string, changes: object): ConsultationFact => ({
  id,
  type: 'consultation.changed',
  changes: { ...changes },
});
const removed: ConsultationFact = { id: 'a', type: 'consultation.removed', changes: {} };
const told = {
  kind: 'knowledge-transfer',
  topic: 'A topic',
  areas: ['OPS'],
  heldOn: '2026-03-01',
  participants: 1,
  outcome: null,
  language: 'en',
};

const FIRST = recorded('a', '2026-03-01');

it.each([
  ['nothing', [], []],
  ['what was recorded', [FIRST], [told]],
  [
    'what it was changed to',
    [
      FIRST,
      changed('a', {
        topic: { from: 'A topic', to: 'Another' },
        participants: { from: [], to: [] },
      }),
      changed('a', { heldOn: { from: '2026-03-01' } }),
    ],
    [{ ...told, topic: 'Another', participants: 0, heldOn: null }],
  ],
  ['nothing of what was removed', [FIRST, removed], []],
  [
    'them by day, those of an unknown day last',
    [recorded('c', null, 'C'), recorded('b', '2026-04-01', 'B'), FIRST],
    [told, { ...told, topic: 'B', heldOn: '2026-04-01' }, { ...told, topic: 'C', heldOn: null }],
  ],
])('facts leave %s', (_, facts, expected) => {
  expect(consultationsAfter(facts)).toEqual(expected);
});
