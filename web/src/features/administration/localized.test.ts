import { textsTyped } from './localized';

describe('texts in languages', () => {
  it.each([
    [{ en: 'Iran', ru: null, fa: ' ', tg: '' }, { en: 'Iran' }],
    [null, {}],
    [undefined, {}],
  ])('of %j keeps %j', (typed, kept) => {
    expect(textsTyped(typed)).toEqual(kept);
  });
});
