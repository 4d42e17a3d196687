import { latinDigits, searchedWords } from './latin-digits';

it.each([
  ['۴.۱۰۳', '4.103'],
  ['٤.١٠٣', '4.103'],
  ['۴\u066b۱۰۳', '4.103'],
  ['\u066b', '\u066b'],
  ['ضمیمه ۶', 'ضمیمه 6'],
  ['4.103', '4.103'],
  ['', ''],
])('%j in Latin digits is %j', (text, expected) => {
  expect(latinDigits(text)).toBe(expected);
});

it.each([
  [' ۴.۱۰۳ ', '4.103'],
  ['۴\u066b۱۰۳', '4.103'],
  ['OPS-۰۰۴', 'OPS-004'],
  ['ضمیمه ۶', 'ضمیمه ۶'],
  ['Annex 6', 'Annex 6'],
  ['', ''],
])('for %j the server is asked for %j', (typed, expected) => {
  expect(searchedWords(typed)).toBe(expected);
});
