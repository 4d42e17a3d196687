import { textIn } from './localized-text';

it.each([
  ['in the wanted language', { en: 'Finding', tg: 'Камбудӣ' }, 'Камбудӣ'],
  ['else in English', { en: 'Finding', ru: 'Замечание' }, 'Finding'],
  ['else in whichever there is', { fa: 'یافته' }, 'یافته'],
  ['and nothing when there is nothing', {}, ''],
])('is told %s', (_, text, expected) => expect(textIn(text, 'tg')).toBe(expected));
