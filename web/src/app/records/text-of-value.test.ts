import { textOfValue } from './text-of-value';

describe('a value in one line', () => {
  it.each([
    [null, '–'],
    ['', '–'],
    [[], '–'],
    [{}, '–'],
    [true, '✓'],
    [false, '✗'],
    [0, '0'],
    ['text', 'text'],
    [['OPS', 'AIR'], 'OPS, AIR'],
    [{ en: 'Iran', ru: null, fa: 'ایران' }, 'en: Iran; fa: ایران'],
    [[{ number: '2211', adoptedOn: '2025-12-17' }], 'number: 2211; adoptedOn: 2025-12-17'],
  ])('%j reads %s', (value, text) => {
    expect(textOfValue(value)).toBe(text);
  });
});
