import { isKnownTag } from './known-tag';

it.each<[string | undefined, string, boolean]>([
  [undefined, '"1"', false],
  ['"1"', '"1"', true],
  ['"2"', '"1"', false],
  ['"11"', '"1"', false],
  ['W/"1"', '"1"', true],
  ['"a"', 'W/"a"', true],
  ['"0", W/"1"', '"1"', true],
  ['"0","2"', '"1"', false],
  ['*', '"1"', true],
  ['1', '"1"', false],
  ['', '"1"', false],
])('%j names %j: %s', (header, tag, expected) => {
  expect(isKnownTag(header, tag)).toBe(expected);
});
