import { changesBetween } from './domain-event';

it('names each field that differs, with what was and what is', () => {
  const before = { title: 'old', dueOn: null, areas: ['LEG'], note: 'same' };
  const after = { title: 'new', dueOn: '2026-03-31', areas: ['LEG', 'ORG'], note: 'same' };
  expect(changesBetween<object>(before, after)).toEqual({
    title: { from: 'old', to: 'new' },
    dueOn: { from: null, to: '2026-03-31' },
    areas: { from: ['LEG'], to: ['LEG', 'ORG'] },
  });
});

it('takes lists and texts in languages for equal when they say the same', () => {
  const same = { names: { en: 'Mission', ru: 'Проверка' }, areas: ['LEG', 'ORG'] };
  expect(changesBetween(same, structuredClone(same))).toEqual({});
});

it.each([
  [{ law: { number: '1999', name: 'Code' } }, { law: { name: 'Code', number: '1999' } }, true],
  [{ people: [{ name: 'A' }] }, { people: [{ name: 'A', office: null }] }, true],
  [{ people: [{ name: 'A' }] }, { people: [{ name: 'A', office: 'B' }] }, false],
  [{ at: new Date(0) }, { at: new Date(0) }, true],
  [{ at: new Date(0) }, { at: new Date(1) }, false],
  [{ law: null }, { law: {} }, false],
  [{ areas: ['OPS', 'LEG'] }, { areas: ['LEG', 'OPS'] }, false],
])('of %j and %j, that they say the same is %s', (before, after, same) => {
  expect(Object.keys(changesBetween<object>(before, after)).length === 0).toBe(same);
});

it('looks only at the fields that are given', () => {
  expect(changesBetween({ title: 'old', note: 'kept' }, { title: 'old' })).toEqual({});
});
