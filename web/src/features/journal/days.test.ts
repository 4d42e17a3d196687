import { dayBefore, dayOfFirst, firstMoment, momentAfter } from './days';

describe('days of the filter', () => {
  it('hold all of the day, from its beginning to its end', () => {
    const [from, to] = [firstMoment('2026-03-31'), momentAfter('2026-03-31')];
    expect(new Date(to ?? '').getTime() - new Date(from ?? '').getTime()).toBe(86_400_000);
    expect([dayOfFirst(from), dayBefore(to)]).toEqual(['2026-03-31', '2026-03-31']);
  });

  it.each(['2026-12-31', '2028-02-29'])('come back as %s', (day) => {
    expect(dayOfFirst(firstMoment(day))).toBe(day);
    expect(dayBefore(momentAfter(day))).toBe(day);
  });

  it('are none where nothing is typed', () => {
    expect([firstMoment(''), momentAfter('')]).toEqual([null, null]);
    expect([dayOfFirst(null), dayBefore(undefined)]).toEqual(['', '']);
  });
});
