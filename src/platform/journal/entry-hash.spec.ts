import { createHash } from 'node:crypto';
import { GENESIS, entryHash, type HashedFields } from './entry-hash';

const entry: HashedFields = {
  chain: 'system',
  position: 1,
  occurredAt: '2026-03-31T08:00:00.000Z',
  actorId: 'a',
  actorName: 'Ҷамшед',
  requestId: 'r',
  type: 'pebble.dropped',
  subjectKind: 'pebble',
  subjectId: 'p',
  changes: '{"title":"one"}',
};

it('is the SHA-256 of a JSON array of the previous hash and the fields', () => {
  const canonical = `["${GENESIS}","system",1,"2026-03-31T08:00:00.000Z","a","Ҷамшед","r","pebble.dropped","pebble","p","{\\"title\\":\\"one\\"}"]`;
  expect(entryHash(GENESIS, entry)).toBe(createHash('sha256').update(canonical).digest('hex'));
});

it.each(Object.keys(entry) as (keyof HashedFields)[])('differs when %s differs', (field) => {
  const other = { ...entry, [field]: field === 'position' ? 2 : `${entry[field]}.` };
  expect(entryHash(GENESIS, other)).not.toBe(entryHash(GENESIS, entry));
});

it('differs when what came before differs', () => {
  expect(entryHash('1'.repeat(64), entry)).not.toBe(entryHash(GENESIS, entry));
});

it('cannot be made the same by moving text from one field to the next', () => {
  const moved = { ...entry, actorName: 'Ҷамшед","r', requestId: '' };
  expect(entryHash(GENESIS, moved)).not.toBe(entryHash(GENESIS, entry));
});
