import type { Assessment } from '../../api/types';
import { answerOf, isReady, progressByArea, saysMore, statusFollowingFrom } from './answer';
import { refusalsIn } from './refusal';
import { leftAfter, unsavedOf, withOne } from './drafts';
import { filtersIn, isFiltered, matches } from './filters';
import { commandFor } from './keys';

const row = (more: Partial<Assessment> = {}): Assessment => ({
  question: '4.103',
  area: 'OPS',
  criticalElement: 'CE-6',
  priority: false,
  onSiteOnly: true,
  topic: { en: 'AOC organization', ru: 'Структура' },
  status: 'not-reviewed',
  remarks: null,
  naReason: null,
  evidenceItems: null,
  lawAsOf: null,
  version: 0,
  assessedAt: null,
  assessedBy: null,
  ...more,
});

describe('filters', () => {
  it.each([
    ['', true],
    ['area=OPS&area=AIR', true],
    ['area=AIR', false],
    ['criticalElement=CE-6&status=not-reviewed', true],
    ['status=satisfactory', false],
    ['priority=true', false],
    ['onSiteOnly=true', true],
    ['q=4.103', true],
    ['q=۴.۱۰۳', true],
    ['q=۴.۱۰۴', false],
    ['q=структура aoc', true],
    ['q=runway', false],
    ['status=nonsense', true],
  ])('?%s shows the question: %s', (address, isShown) => {
    expect(matches(row(), filtersIn(new URLSearchParams(address)))).toBe(isShown);
  });

  it('a question without critical element does not fit any', () => {
    const filters = filtersIn(new URLSearchParams('criticalElement=CE-1'));
    expect(matches(row({ criticalElement: null }), filters)).toBe(false);
  });

  it('knows whether anything is filtered', () => {
    expect(isFiltered(filtersIn(new URLSearchParams('')))).toBe(false);
    expect(isFiltered(filtersIn(new URLSearchParams('priority=false')))).toBe(true);
    expect(isFiltered(filtersIn(new URLSearchParams('area=OPS')))).toBe(true);
  });
});

describe('keys', () => {
  const press = (more: object) => ({
    key: '',
    code: '',
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    ...more,
  });

  it.each([
    [{ key: 's', code: 'KeyS' }, 'satisfactory'],
    [{ key: 'ы', code: 'KeyS' }, 'satisfactory'],
    [{ key: 'س', code: 'KeyS' }, 'satisfactory'],
    [{ key: 'n', code: 'KeyN' }, 'not-satisfactory'],
    [{ key: 'ArrowDown', code: 'ArrowDown' }, 'next'],
    [{ key: '.', code: 'Slash' }, 'search'],
    [{ key: '?', code: 'Slash', shiftKey: true }, 'help'],
    [{ key: 's', code: 'KeyS', ctrlKey: true }, null],
    [{ key: 'S', code: 'KeyS', shiftKey: true }, null],
    [{ key: 'x', code: 'KeyX' }, null],
  ])('%j means %s', (pressed, command) => {
    expect(commandFor(press(pressed))).toBe(command);
  });
});

describe('answers', () => {
  it.each([
    [{ status: 'satisfactory' }, { status: 'satisfactory' }],
    [{ remarks: ' seen ' }, { status: 'not-reviewed', remarks: 'seen' }],
    [{ remarks: '  ' }, { status: 'not-reviewed', remarks: null }],
    [{ lawAsOf: '2025-12-10' }, { status: 'not-reviewed', lawAsOf: '2025-12-10' }],
    [{ lawAsOf: '' }, { status: 'not-reviewed', lawAsOf: null }],
    [
      { status: 'not-applicable', naReason: 'none' },
      { status: 'not-applicable', naReason: 'none' },
    ],
  ] as const)('of the draft %j is sent %j', (draft, sent) => {
    const expected = { question: '4.103', version: 2, ...sent };
    expect(answerOf(row(), { version: 2, ...draft })).toEqual(expected);
  });

  it('takes the reason away with the answer that it belonged to', () => {
    const before = row({ status: 'not-applicable', naReason: 'none', version: 3 });
    expect(answerOf(before, { version: 3, status: 'satisfactory' })).toEqual({
      question: '4.103',
      version: 3,
      status: 'satisfactory',
      naReason: null,
    });
  });

  it('waits for the reason of "not applicable"', () => {
    expect(isReady(row(), { version: 0, status: 'not-applicable' })).toBe(false);
    expect(isReady(row(), { version: 0, status: 'not-applicable', naReason: 'x' })).toBe(true);
    expect(isReady(row(), { version: 0, status: 'satisfactory' })).toBe(true);
  });

  it('knows a draft that says nothing new', () => {
    expect(saysMore(row(), { version: 0, remarks: ' ' })).toBe(false);
    expect(saysMore(row(), { version: 0, remarks: 'a' })).toBe(true);
    expect(saysMore(row(), { version: 0, status: 'satisfactory' })).toBe(true);
    expect(saysMore(row(), { version: 0, lawAsOf: '' })).toBe(false);
    expect(saysMore(row(), { version: 0, lawAsOf: '2025-12-10' })).toBe(true);
  });

  const judged = [
    { position: 1, judgement: 'met' },
    { position: 2, judgement: 'not-met' },
  ] as const;
  it.each([
    [[], false],
    [judged, true],
  ] as const)('of lines %j where none are judged, it is %s that they say more', (items, more) => {
    expect(saysMore(row({ evidenceItems: null }), { version: 0, evidenceItems: items })).toBe(more);
  });
  it.each([
    [[...judged].reverse(), false],
    [judged.slice(0, 1), true],
    [[judged[0], { position: 2, judgement: 'met' }], true],
    [[judged[0], { position: 3, judgement: 'not-met' }], true],
  ] as const)('of lines %j beside those stored, it is %s that they say more', (items, more) => {
    expect(saysMore(row({ evidenceItems: judged }), { version: 0, evidenceItems: items })).toBe(
      more,
    );
  });

  it('counts as unsaved what the server lacks, not what it took before the page was closed', () => {
    const rows = [
      row({ question: '1.001', status: 'satisfactory' }),
      row({ question: '1.003' }),
      row({ question: '1.005' }),
    ];
    const drafts = {
      '1.001': { version: 0, status: 'satisfactory' },
      '1.003': { version: 0, status: 'satisfactory' },
    } as const;
    expect([...unsavedOf(rows, drafts)]).toEqual(['1.003']);
  });

  it('counts progress by area', () => {
    const rows = [row(), row({ status: 'satisfactory' }), row({ area: 'AIR' })];
    expect(progressByArea(rows)).toEqual([
      { area: 'OPS', answered: 1, all: 2 },
      { area: 'AIR', answered: 0, all: 1 },
    ]);
  });

  it.each([
    [[], 'not-reviewed'],
    [['met', undefined], 'not-reviewed'],
    [['met', 'not-met', 'not-applicable'], 'not-satisfactory'],
    [['met', 'not-applicable'], 'satisfactory'],
    [['not-applicable', 'not-applicable'], 'not-applicable'],
  ] as const)('from %j follows %s', (judgements, status) => {
    expect(statusFollowingFrom(judgements)).toBe(status);
  });

  it('keeps a draft for one question without touching the others', () => {
    const drafts = { a: { version: 0 }, b: { version: 1 } };
    expect(withOne(drafts, 'a', null)).toEqual({ b: { version: 1 } });
    expect(withOne(drafts, 'b', { version: 2 })).toEqual({ a: { version: 0 }, b: { version: 2 } });
  });

  it('forgets a draft that arrived, and keeps what was said after it was sent', () => {
    const sent = { version: 3, status: 'not-satisfactory' } as const;
    const later = { ...sent, status: 'satisfactory' } as const;
    expect(leftAfter(sent, sent, { version: 4 })).toBeNull();
    expect(leftAfter(undefined, sent, { version: 4 })).toBeNull();
    expect(leftAfter(later, sent, { version: 4 })).toEqual({ version: 4, status: 'satisfactory' });
  });
});

describe('refusals', () => {
  const fault = (pointer: string, code: string) => ({ pointer, code, detail: '' });

  it('tells each reason once, with the questions that it holds for', () => {
    const incomplete = fault('#/items/0/evidenceItems', 'assessment.evidence-items-incomplete');
    const faults = [
      incomplete,
      fault('#/items/1/naReason', 'assessment.needs-reason'),
      fault('#/items/2/evidenceItems', 'assessment.evidence-items-incomplete'),
    ];
    expect(refusalsIn(faults, ['1.001', '1.003', '1.005'])).toEqual([
      { fault: incomplete, questions: ['1.001', '1.005'] },
      { fault: faults[1], questions: ['1.003'] },
    ]);
  });

  it('names no question where the fault is not in one', () => {
    const whole = fault('#/items', 'arrayMaxSize');
    expect(refusalsIn([whole], ['1.001'])).toEqual([{ fault: whole, questions: [] }]);
  });
});
