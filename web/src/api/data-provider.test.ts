import { mayAccess } from './auth-provider';
import { changesIn, listQuery } from './data-provider';
import { queryString } from './query-string';

describe('questions of lists', () => {
  it('names page, order and filters as the contract does', () => {
    const query = listQuery({
      pagination: { page: 2, perPage: 500 },
      sort: { field: 'dueOn', order: 'DESC' },
      filter: { state: ['issued', 'cap-due'], q: '', area: undefined },
    });
    expect(query).toBe('?page=2&perPage=200&sort=-dueOn&state=issued&state=cap-due');
  });

  it('leaves the order of the server where none is wanted', () => {
    expect(listQuery({ sort: { field: 'id', order: 'ASC' } })).toBe('?page=1&perPage=25');
    expect(queryString({})).toBe('');
  });
});

describe('changes', () => {
  it('sends what a person changed and never what the server decides', () => {
    const before = { id: '1', version: 3, title: 'a', areas: ['OPS'], note: null };
    const after = { id: '1', version: 4, title: 'b', areas: ['OPS'], note: null };
    expect(changesIn(before, after)).toEqual({ title: 'b' });
  });
});

describe('access', () => {
  it.each([
    ['users', 'list', ['users:read'], true],
    ['users', 'edit', ['users:read'], false],
    ['states', 'list', [], true],
    ['states', 'delete', ['reference:manage'], true],
    ['editions', 'create', ['reference:manage'], false],
  ])('%s %s with %j: %s', (resource, action, permissions, expected) => {
    expect(mayAccess(permissions, resource, action)).toBe(expected);
  });
});
