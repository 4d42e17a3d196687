import { RequestInvalid } from '../../../kernel/domain-error';
import { momentsBetween, type Step } from './moments';

const days = (from: string, to: string, step: Step) =>
  momentsBetween(new Date(`${from}T12:00:00Z`), new Date(`${to}T12:00:00Z`), step).map((moment) =>
    moment.toISOString().slice(0, 10),
  );

describe('the moments of a trend', () => {
  it.each<[Step, string, string, readonly string[]]>([
    ['day', '2026-02-27', '2026-03-01', ['2026-02-27', '2026-02-28', '2026-03-01']],
    ['week', '2026-01-01', '2026-01-16', ['2026-01-01', '2026-01-08', '2026-01-15', '2026-01-16']],
    ['month', '2025-12-31', '2026-03-31', ['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31']],
    ['month', '2026-01-01', '2026-01-01', ['2026-01-01']],
  ])('by the %s from %s to %s', (step, from, to, expected) =>
    expect(days(from, to, step)).toEqual(expected),
  );

  it('are never too many', () => {
    expect(days('2023-11-23', '2026-11-23', 'day')).toHaveLength(1097);
    expect(() => days('2020-01-01', '2026-11-23', 'day')).toThrow(RequestInvalid);
  });
});
