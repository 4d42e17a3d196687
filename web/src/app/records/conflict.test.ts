import { differencesOf, mineOver } from './conflict';

const BASE = { id: '1', version: 3, name: 'Agency', shortName: null, kind: 'ministry' };

describe('two people at one record', () => {
  it('shows a field that both changed as contested', () => {
    const mine = { ...BASE, name: 'My agency' };
    const theirs = { ...BASE, version: 4, name: 'Their agency' };
    expect(differencesOf(BASE, mine, theirs)).toEqual([
      { field: 'name', mine: 'My agency', theirs: 'Their agency', isContested: true },
    ]);
  });

  it('shows what only one changed, and nothing that the server decides', () => {
    const mine = { ...BASE, kind: 'icao' };
    const theirs = { ...BASE, version: 4, shortName: 'CAA' };
    expect(differencesOf(BASE, mine, theirs).map((one) => [one.field, one.isContested])).toEqual([
      ['shortName', false],
      ['kind', false],
    ]);
  });

  it('agrees where both said the same', () => {
    const both = { ...BASE, name: 'Agency of all' };
    expect(differencesOf(BASE, both, { ...both, version: 4 })).toEqual([]);
  });

  it('puts my changes over theirs and keeps the rest of theirs', () => {
    const mine = { ...BASE, name: 'My agency' };
    const theirs = { ...BASE, version: 4, shortName: 'CAA', name: 'Their agency' };
    expect(mineOver(BASE, mine, theirs)).toEqual({ ...theirs, name: 'My agency' });
  });
});
