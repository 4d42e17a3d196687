import { isId, namelessFindings, namesIn, piecesOf, untoldIn } from './names';

const FINDING = '019b0a54-6f5a-7c1e-8d2b-3f4a5b6c7d8e';
const LOLA = '019b0a54-6f5a-7c1e-8d2b-0000000000aa';

const STEP = '019b0a54-6f5a-7c1e-8d2b-0000000000bb';
const ANSWER = '019b0a54-6f5a-7c1e-8d2b-0000000000cc';

type Changes = Readonly<Record<string, unknown>>;
const entry = (changes: Changes, subjectId = FINDING, subjectKind = 'finding') => ({
  actorId: LOLA,
  actorName: 'Lola Rahimova',
  subjectId,
  subjectKind,
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

  it('are those of what a thing belongs to, where it has none', () => {
    const step = entry({ findingId: FINDING, progress: { from: 0, to: 50 } }, STEP, 'step');
    expect(namesIn([step]).has(STEP)).toBe(false);
    expect(namesIn([step], new Map([[FINDING, 'TJ-2025-01-OPS-001']])).get(STEP)).toBe(
      'TJ-2025-01-OPS-001',
    );
  });

  it('are asked for where no entry tells them', () => {
    const answer = entry(
      { status: { from: 'not-reviewed', to: 'satisfactory' } },
      ANSWER,
      'assessment',
    );
    const step = entry({ findingId: FINDING }, STEP, 'step');
    const linked = entry({ kind: 'step', subjectId: STEP }, ANSWER, 'evidence');
    const none = new Map<string, string>();
    expect(untoldIn([answer, step], none)).toEqual([ANSWER]);
    expect(untoldIn([answer], new Map([[ANSWER, '4.103']]))).toEqual([]);
    expect(untoldIn([linked], none)).toEqual([ANSWER, STEP]);
    expect(namelessFindings([answer, step], none)).toEqual([FINDING]);
    expect(
      namelessFindings([entry({ repeatOf: { from: null, to: FINDING } }, STEP)], none),
    ).toEqual([STEP, FINDING]);
    expect(namelessFindings([step], new Map([[FINDING, 'OPS-001']]))).toEqual([]);
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
