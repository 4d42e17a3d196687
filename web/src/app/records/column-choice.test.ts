import { createElement } from 'react';
import { hiddenAt, type From } from './column-choice';

const column = (source: string, from?: From) =>
  createElement('td', {
    key: source,
    ...({ source, sx: from === undefined ? {} : { '--shown-from': from } } as object),
  });
const COLUMNS = [column('name'), column('email', 'sm'), [column('createdAt', 'md')], null];

describe('the columns that are hidden at first', () => {
  it.each([
    ['on a phone', ['sm', 'md'], ['email', 'createdAt']],
    ['on a tablet', ['md'], ['createdAt']],
    ['on a wide screen', [], []],
  ] as const)('%s', (_, tooWide, hidden) => {
    expect(hiddenAt(COLUMNS, new Set<From>(tooWide))).toEqual(hidden);
  });
});
