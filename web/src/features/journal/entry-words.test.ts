import { fieldChanges, fieldOfKind, subjectName, subjectWord, typeWord } from './entry-words';

describe('words of the journal', () => {
  it('knows what happened, and to what', () => {
    expect(typeWord('finding.issued')).toBe('journal.types.finding.issued');
    expect(subjectWord('legal-instrument')).toBe('journal.subjects.legal-instrument');
  });

  it('admits what it does not know', () => {
    expect(typeWord('pebble.dropped')).toBeUndefined();
    expect(subjectWord('pebble')).toBeUndefined();
  });

  it.each([
    ['state', 'finding', 'status'],
    ['state', 'step', 'status'],
    ['state', 'mission', 'state'],
    ['title', 'finding', 'title'],
    ['asOf', 'mission', 'reportAsOf'],
    ['due-soon', 'mission', 'dueSoonDays'],
  ])('%s of a %s is called %s', (field, kind, name) => {
    expect(fieldOfKind(field, kind)).toBe(name);
  });

  it('shows before and after of what changed, and what a new record says', () => {
    const changes = {
      title: { from: 'a', to: 'b' },
      area: 'OPS',
      note: null,
      areas: [],
      version: { from: 1, to: 2 },
    };
    expect(fieldChanges(changes)).toEqual([
      { field: 'title', from: 'a', to: 'b' },
      { field: 'area', to: 'OPS' },
    ]);
    expect(fieldChanges({ note: { from: 'a', to: null } })).toHaveLength(1);
  });

  it.each([
    [{ title: 'Air Code', number: '1999' }, '1999'],
    [{ name: { from: 'a', to: 'b' } }, 'b'],
    [{ source: 'Global plan', value: 75 }, 'Global plan'],
    [{ address: '::1' }, null],
  ])('of %j is called %s', (changes, name) => {
    expect(subjectName({ changes })).toBe(name);
  });
});
