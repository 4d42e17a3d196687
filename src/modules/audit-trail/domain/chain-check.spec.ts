import { faultAtEnd, faultOf, type HashOf } from './chain-check';
import type { ChainPlace, JournalEntry } from './entry';

/** A hash that a reader can follow. */
const hashOf: HashOf = (previous, { position, type }) => `${previous}>${String(position)}${type}`;

const begin: ChainPlace = { chain: 'c', position: 0, hash: 'g' };
const entry = (position: number, type: string, hash: string): JournalEntry => ({
  chain: 'c',
  position,
  occurredAt: '2026-03-31T00:00:00.000Z',
  actorId: 'a',
  actorName: 'A',
  requestId: 'r',
  type,
  subjectKind: 'pebble',
  subjectId: 'p',
  changes: '{}',
  hash,
});

it('finds nothing wrong with an entry that follows', () => {
  expect(faultOf(begin, entry(1, 'x', 'g>1x'), hashOf)).toBeUndefined();
  expect(faultOf(entry(1, 'x', 'g>1x'), entry(2, 'y', 'g>1x>2y'), hashOf)).toBeUndefined();
});

it.each([
  ['another content', begin, entry(1, 'z', 'g>1x'), 'hash', 1],
  ['another hash', begin, entry(1, 'x', 'g>1z'), 'hash', 1],
  ['a changed entry before', entry(1, 'x', 'g>1z'), entry(2, 'y', 'g>1x>2y'), 'hash', 2],
  ['a missing entry', begin, entry(2, 'y', 'g>1x>2y'), 'gap', 1],
  ['an entry twice', entry(1, 'x', 'g>1x'), entry(1, 'x', 'g>1x'), 'gap', 2],
])('names %s', (_, before, next, fault, position) => {
  expect(faultOf(before, next, hashOf)).toMatchObject({ chain: 'c', fault, position });
});

it.each([
  ['as many entries and the same hash', 2, 'h', 2, undefined],
  ['fewer entries than were written', 3, 'h3', 2, 3],
  ['another hash than was written', 2, 'other', 2, 3],
  ['an entry after the end', 2, 'h', 3, 3],
])('at the end: %s', (_, position, hash, last, expected) => {
  const reached = { chain: 'c', position: 2, hash: 'h' };
  expect(faultAtEnd(reached, { chain: 'c', position, hash, last })?.position).toBe(expected);
});
