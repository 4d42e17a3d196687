import { textIn } from './localized-text';

it.each([
  ['in the wanted language', { en: 'Finding', tg: 'Камбудӣ' }, 'Камбудӣ'],
  ['else in the one its readers read next', { en: 'Finding', ru: 'Замечание' }, 'Замечание'],
  ['else in English', { en: 'Finding', fa: 'یافته' }, 'Finding'],
  ['else in whichever there is', { fa: 'یافته' }, 'یافته'],
  ['and nothing when there is nothing', {}, ''],
])('is told %s', (_, text, expected) => expect(textIn(text, 'tg')).toBe(expected));
