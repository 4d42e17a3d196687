import { firstDay, knownDays } from './known-days';

const TODAY = '2026-12-01';
const target = (value: number, dueOn: string | null, met = false) => ({ value, dueOn, met });

describe('the days that are worth a forecast', () => {
  it.each([
    ['none', [], null, []],
    ['a target without a day', [target(75, null)], null, []],
    ['a target that is reached', [target(75, '2027-12-31', true)], null, []],
    ['a day that is over', [target(75, '2026-11-30')], '2026-11-30', []],
    ['today', [target(75, TODAY)], null, [{ day: TODAY, targets: [75], isAudit: false }]],
    [
      'targets and the audit, the next one first',
      [target(95, '2030-12-31'), target(85, '2027-03-01'), target(85, '2030-12-31')],
      '2027-03-01',
      [
        { day: '2027-03-01', targets: [85], isAudit: true },
        { day: '2030-12-31', targets: [95, 85], isAudit: false },
      ],
    ],
    [
      'the same target of two areas once',
      [target(80, '2027-12-31'), target(80, '2027-12-31')],
      null,
      [{ day: '2027-12-31', targets: [80], isAudit: false }],
    ],
  ])('%s', (_, targets, auditOn, expected) => {
    expect(knownDays({ targets, auditOn, today: TODAY })).toEqual(expected);
  });

  it.each([
    [[], '2027-12-01'],
    [[{ day: '2026-12-31', targets: [85], isAudit: false }], '2026-12-31'],
  ])('of %j the first is %s', (known, expected) => {
    expect(firstDay(known, TODAY)).toBe(expected);
  });
});
