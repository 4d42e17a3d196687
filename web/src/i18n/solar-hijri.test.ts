import { fromSolar, monthsLater, readSolar, toSolar, weeksOf, writeSolar } from './solar-hijri';

const DAY_MS = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

describe('the Solar Hijri calendar', () => {
  it.each([
    ['2026-03-21', 1405, 1, 1],
    ['2026-03-20', 1404, 12, 29],
    ['2025-03-20', 1403, 12, 30],
    ['2025-12-21', 1404, 9, 30],
    ['1979-04-01', 1358, 1, 12],
    ['2030-12-31', 1409, 10, 10],
  ])('%s is %i/%i/%i, there and back', (day, year, month, dayOfMonth) => {
    expect(toSolar(day)).toEqual({ year, month, day: dayOfMonth });
    expect(fromSolar({ year, month, day: dayOfMonth })).toBe(day);
  });

  it('finds every day of eighty years again', () => {
    const lost: string[] = [];
    for (let time = Date.UTC(1980, 0, 1); time < Date.UTC(2060, 0, 1); time += DAY_MS)
      if (fromSolar(toSolar(iso(time))) !== iso(time)) lost.push(iso(time));
    expect(lost).toEqual([]);
  });

  it.each([
    ['۱۴۰۵/۱/۱', '2026-03-21'],
    ['1405/01/01', '2026-03-21'],
    ['١٤٠٥-٠١-٠١', '2026-03-21'],
    [' ۱۴۰۴/۰۹/۳۰ ', '2025-12-21'],
    ['۱۴۰۴/۱۲/۳۰', null],
    ['۱۴۰۵/۷/۳۱', null],
    ['۱۴۰۵/۱۳/۱', null],
    ['2026-03-21', null],
    ['۱۴۰۵/۱', null],
    ['فردا', null],
    ['', null],
  ])('reads %s as %s', (typed, day) => {
    expect(readSolar(typed)).toBe(day);
  });

  it('writes what it reads', () => {
    expect(writeSolar('2025-12-21')).toBe('۱۴۰۴/۰۹/۳۰');
    expect(readSolar(writeSolar('2025-12-21'))).toBe('2025-12-21');
  });

  it.each([
    ['2026-03-21', 1, '۱۴۰۵/۰۲/۰۱'],
    ['2026-03-21', -1, '۱۴۰۴/۱۲/۰۱'],
    ['2026-09-22', 1, '۱۴۰۵/۰۷/۳۰'],
    ['2026-02-19', 1, '۱۴۰۴/۱۲/۲۹'],
    ['2026-03-21', 12, '۱۴۰۶/۰۱/۰۱'],
  ])('%s and %i months are %s', (day, months, there) => {
    expect(writeSolar(monthsLater(day, months))).toBe(there);
  });

  it('begins its weeks on Saturday', () => {
    const weeks = weeksOf('2026-03-25');
    expect(weeks[0]).toEqual([
      '2026-03-21',
      '2026-03-22',
      '2026-03-23',
      '2026-03-24',
      '2026-03-25',
      '2026-03-26',
      '2026-03-27',
    ]);
    expect(weeks.flat().filter((day) => day !== null)).toHaveLength(31);
    expect(weeksOf('2025-12-01')[0]).toEqual([
      '2025-11-22',
      '2025-11-23',
      '2025-11-24',
      '2025-11-25',
      '2025-11-26',
      '2025-11-27',
      '2025-11-28',
    ]);
    expect(weeksOf('2026-05-01')[0]?.[0]).toBeNull();
  });
});
