import type { Say } from '../../i18n/use-words';
import { countdown, daysLeft } from './days-left';

const say: Say = (key, values) => `${key} ${String(values?.count ?? '')}`.trim();

describe('the countdown to a day', () => {
  it.each([
    ['2026-11-30', '2026-12-31', 31],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-11-30', '2026-11-30', 0],
    ['2026-11-30', '2026-11-28', -2],
  ])('from %s to %s is %d days', (today, day, days) => {
    expect(daysLeft(today, day)).toBe(days);
  });

  it.each([
    ['2026-12-31', 'domain.dueDay.left 31'],
    ['2026-11-30', 'domain.dueDay.today'],
    ['2026-11-28', 'domain.dueDay.overdueBy 2'],
  ])('to %s is told as %s', (day, words) => {
    expect(countdown('2026-11-30', day, say, String)).toBe(words);
  });
});
