import { isId, namesIn, piecesOf } from './names';

const FINDING = '019b0a54-6f5a-7c1e-8d2b-3f4a5b6c7d8e';
const LOLA = '019b0a54-6f5a-7c1e-8d2b-0000000000aa';

const entry = (changes: Readonly<Record<string, unknown>>) => ({
  actorId: LOLA,
  actorName: 'Lola Rahimova',
  subjectId: FINDING,
  changes,
});

describe('names of ids', () => {
  it('are those that the entries tell, the newest first', () => {
    const names = namesIn([
      entry({ state: { from: 'draft', to: 'issued' } }),
      entry({ title: { from: 'Old', to: 'New' } }),
      entry({ title: 'Old' }),
    ]);
    expect([...names]).toEqual([
      [LOLA, 'Lola Rahimova'],
      [FINDING, 'New'],
    ]);
  });

  it.each([
    [LOLA, true],
    ['2024', false],
    [`${LOLA}, ${FINDING}`, false],
  ])('%s is an id: %s', (text, is) => {
    expect(isId(text)).toBe(is);
  });

  it.each([
    ['nothing else', [{ text: 'nothing else' }]],
    [LOLA, [{ text: 'Lola', id: LOLA }]],
    [FINDING, [{ text: '…6c7d8e', id: FINDING }]],
    [
      `${LOLA}, ${FINDING}`,
      [{ text: 'Lola', id: LOLA }, { text: ', ' }, { text: '…6c7d8e', id: FINDING }],
    ],
    ['', []],
  ])('stand in their place in %s', (text, pieces) => {
    expect(piecesOf(text, new Map([[LOLA, 'Lola']]))).toEqual(pieces);
  });
});
