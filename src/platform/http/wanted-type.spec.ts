import { wantedType } from './wanted-type';

const TYPES = ['application/json', 'text/csv', 'application/x-ndjson'] as const;

it.each([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['text/html', 'application/json'],
  ['text/csv', 'text/csv'],
  ['Text/CSV; charset=utf-8', 'text/csv'],
  ['text/csv, application/json', 'text/csv'],
  ['text/csv;q=0.5, application/x-ndjson', 'application/x-ndjson'],
  ['text/csv;q=0, */*;q=0.1', 'application/json'],
  ['*/*;q=0.1, text/csv', 'text/csv'],
  ['constructor', 'application/json'],
  ['__proto__, toString', 'application/json'],
])('%s wants %s', (accept, type) => {
  expect(wantedType(accept, TYPES)).toBe(type);
});
