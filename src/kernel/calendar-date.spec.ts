import * as fc from 'fast-check';
import { beginningOf, addDays, dayIn, dayOf, daysBetween, isCalendarDate } from './calendar-date';

describe('isCalendarDate', () => {
  it.each(['2026-03-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'takes %s',
    (day) => expect(isCalendarDate(day)).toBe(true),
  );
  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '0000-01-01',
    '2026-1-1',
    '2026-03-31T00:00:00Z',
    ' 2026-03-31',
    '',
    20260331,
    null,
    undefined,
    {},
  ])('does not take %j', (value) => expect(isCalendarDate(value)).toBe(false));
});

it.each([
  ['2026-03-31T00:00:00.000Z', '2026-03-31'],
  ['2026-03-31T23:59:59.999Z', '2026-03-31'],
  ['2026-04-01T00:00:00.000Z', '2026-04-01'],
  ['2026-03-31T12:00:00.000Z', '2026-03-31'],
  ['1969-12-31T23:59:59.999Z', '1969-12-31'],
])('%s lies in the day %s', (instant, day) => expect(dayOf(new Date(instant))).toBe(day));

describe('days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-03-31', -31, '2026-02-28'],
    ['2026-03-28', 3, '2026-03-31'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it('come back after as many days the other way', () => {
    const days = fc.integer({ min: -50_000, max: 50_000 });
    fc.assert(
      fc.property(days, days, (start, distance) => {
        const from = addDays('2000-01-01', start);
        const to = addDays(from, distance);
        expect(isCalendarDate(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(distance);
        expect(addDays(to, -distance)).toBe(from);
        expect(Math.sign(distance)).toBe(to > from ? 1 : to < from ? -1 : 0);
      }),
    );
  });
});

describe('dayIn', () => {
  it.each([
    ['Asia/Dushanbe', '2026-03-31T18:59:59.999Z', '2026-03-31'],
    ['Asia/Dushanbe', '2026-03-31T19:00:00.000Z', '2026-04-01'],
    ['UTC', '2026-03-31T19:00:00.000Z', '2026-03-31'],
    ['America/New_York', '2026-01-01T04:59:59.000Z', '2025-12-31'],
  ])('in %s at %s is %s', (zone, instant, day) => expect(dayIn(zone, new Date(instant))).toBe(day));
});

describe('beginningOf', () => {
  it.each([
    ['Asia/Dushanbe', '2026-04-01', '2026-03-31T19:00:00.000Z'],
    ['Asia/Kathmandu', '2026-04-01', '2026-03-31T18:15:00.000Z'],
    ['UTC', '2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['America/New_York', '2026-03-09', '2026-03-09T04:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00.000Z'],
  ])('in %s the day %s begins at %s', (zone, day, instant) => {
    expect(beginningOf(zone, day).toISOString()).toBe(instant);
    expect(dayIn(zone, new Date(Date.parse(instant) - 1))).toBe(addDays(day, -1));
  });
});
