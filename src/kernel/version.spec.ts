import { heldFrom, nextVersion } from './version';

const BEFORE = '2026-01-10T08:00:00.000Z';

it.each([
  ['2026-01-10T08:00:00.001Z', '2026-01-10T08:00:00.001Z'],
  ['2026-01-10T08:00:00.000Z', BEFORE],
  ['2026-01-10T07:59:59.999Z', BEFORE],
])('what is replaced at %s held until %s', (now, from) => {
  expect(heldFrom(BEFORE, new Date(now))).toBe(from);
  expect(nextVersion({ version: 4, validFrom: BEFORE }, new Date(now))).toEqual({
    version: 5,
    validFrom: from,
  });
});
