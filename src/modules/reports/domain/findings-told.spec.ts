import { countKinds, isOpenShortfall, stands } from './findings-told';
import type { ReportedFinding } from './material';

const finding = (kind: ReportedFinding['kind'], state: ReportedFinding['state']): ReportedFinding =>
  ({ kind, state }) as ReportedFinding;

it.each([
  ['weakness', 'issued', { weakness: 1 }, true],
  ['weakness', 'closed', { weakness: 1 }, false],
  ['weakness', 'withdrawn', {}, false],
  ['regulatory-gap', 'reopened', { 'regulatory-gap': 1 }, true],
  ['observation', 'issued', { observation: 1 }, false],
  ['strength', 'issued', { strength: 1 }, false],
  ['strength', 'withdrawn', {}, false],
] as const)('a %s that is %s', (kind, state, counted, isOpen) => {
  const one = finding(kind, state);
  const none = { weakness: 0, 'regulatory-gap': 0, observation: 0, strength: 0 };
  expect(countKinds([one])).toEqual({ ...none, ...counted });
  expect(isOpenShortfall(one)).toBe(isOpen);
  expect(stands(one)).toBe(state !== 'withdrawn');
});
