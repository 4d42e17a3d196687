import { findingPlace, fittingPages, isWorthSearching, questionPlace, type Place } from './places';

const page = (name: string): Place => ({ kind: 'page', to: `/${name}`, name });
const PAGES = [page('My work'), page('Worksheet'), page('Рабочий лист'), page('آمادگی')];
const MISSION = '01900000-0000-7000-8000-000000000001';

it.each([
  ['', ['My work', 'Worksheet', 'Рабочий лист', 'آمادگی']],
  ['work', ['My work', 'Worksheet']],
  ['WORK my', ['My work']],
  ['ЛИСТ', ['Рабочий лист']],
  ['آما', ['آمادگی']],
  ['4.103', []],
])('finds the pages of %j', (words, names) => {
  expect(fittingPages(PAGES, words).map(({ name }) => name)).toEqual(names);
});

it.each([
  ['', false],
  ['4', false],
  ['4.', true],
])('%j is worth a search: %s', (words, expected) => {
  expect(isWorthSearching(words)).toBe(expected);
});

it.each([
  ['en', 'Licences'],
  ['fa', 'گواهینامه'],
  ['ru', 'Licences'],
] as const)('names a question in %s', (language, name) => {
  const question = { question: '1.010', topic: { en: 'Licences', fa: 'گواهینامه' } };
  expect(questionPlace(MISSION, question, language)).toEqual({
    kind: 'question',
    to: `/missions/${MISSION}/worksheet?question=1.010`,
    name,
    code: '1.010',
  });
});

it('leads to a finding in its own mission', () => {
  const finding = { id: 'f', missionId: MISSION, reference: 'TJ-2025-01-OPS-004', title: 'Ramp' };
  expect(findingPlace(finding)).toEqual({
    kind: 'finding',
    to: `/missions/${MISSION}/findings/f`,
    name: 'Ramp',
    code: 'TJ-2025-01-OPS-004',
  });
});
