import { heldFrom, isSame, nextVersion } from './version';

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

describe('what replaces something', () => {
  const before = { version: 4, validFrom: BEFORE, title: 'A', dueOn: null, areas: ['OPS'] };

  it.each([
    [{}, true],
    [{ title: 'A', dueOn: null, areas: ['OPS'] }, true],
    [{ version: 5, validFrom: '2026-01-11T08:00:00.000Z' }, true],
    [{ title: 'B' }, false],
    [{ title: null }, false],
    [{ dueOn: '2026-05-01' }, false],
    [{ areas: ['OPS', 'AIR'] }, false],
    [{ areas: [] }, false],
  ])('with %j is the same: %s', (patch, same) => {
    expect(isSame<object>(before, { ...before, ...patch })).toBe(same);
  });
});
