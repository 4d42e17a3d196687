import { fieldChanges, fieldWord, subjectName, subjectWord, typeWord } from './entry-words';

describe('words of the journal', () => {
  it('knows what happened, to what, in which field', () => {
    expect(typeWord('finding.issued')).toBe('journal.types.finding.issued');
    expect(subjectWord('legal-instrument')).toBe('journal.subjects.legal-instrument');
    expect(fieldWord('dueOn')).toBe('journal.fields.dueOn');
  });

  it('admits what it does not know', () => {
    expect(typeWord('pebble.dropped')).toBeUndefined();
    expect(subjectWord('pebble')).toBeUndefined();
    expect(fieldWord('weight')).toBeUndefined();
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
    [{ address: '::1' }, null],
  ])('of %j is called %s', (changes, name) => {
    expect(subjectName({ changes })).toBe(name);
  });
});
