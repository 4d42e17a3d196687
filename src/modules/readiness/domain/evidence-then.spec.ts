import type { LinkedEvidence } from './evidence';
import { validThen } from './evidence-then';

const document = (id: string, validUntil: string | null) => ({ id, validUntil }) as LinkedEvidence;
const NOW = '2027-01-01';

it.each([
  ['that did not change', [], NOW],
  ['that changed in other ways', [{ id: 'a' }], NOW],
  ['of which another changed', [{ id: 'b', validUntil: { from: '2026-01-01' } }], NOW],
  ['that was renewed', [{ id: 'a', validUntil: { from: '2026-01-01' } }], '2026-01-01'],
  [
    'that was renewed twice',
    [
      { id: 'a', validUntil: { from: null } },
      { id: 'a', validUntil: { from: '2026-01-01' } },
    ],
    null,
  ],
])('a document %s', (_, changes, expected) => {
  expect(validThen([document('a', NOW)], changes)).toEqual([document('a', expected)]);
});
