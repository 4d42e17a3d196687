import { NO_ANSWER, amendedAnswer, isSameAnswer, wholeAnswer } from './answer';
import type { Answer } from './assessment';

const standing: Answer = {
  status: 'not-applicable',
  remarks: 'Seen on site',
  naReason: 'No helicopters',
  evidenceItems: [{ position: 1, judgement: 'not-applicable' }],
  lawAsOf: '2025-12-10',
};

describe('An answer in the place of another', () => {
  it('says nothing of what was left out', () => {
    expect(wholeAnswer({ status: 'satisfactory' })).toEqual({
      ...NO_ANSWER,
      status: 'satisfactory',
    });
  });

  it('puts the evidence items in their order', () => {
    const { evidenceItems } = wholeAnswer({
      status: 'satisfactory',
      evidenceItems: [
        { position: 2, judgement: 'met' },
        { position: 1, judgement: 'not-applicable' },
      ],
    });
    expect(evidenceItems).toEqual([
      { position: 1, judgement: 'not-applicable' },
      { position: 2, judgement: 'met' },
    ]);
  });
});

describe('An answer on top of another', () => {
  it('leaves what was left out as it was', () => {
    expect(amendedAnswer(standing, { status: 'not-applicable' })).toEqual(standing);
  });

  it('takes away what is null', () => {
    expect(
      amendedAnswer(standing, { status: 'not-applicable', remarks: null, lawAsOf: null }),
    ).toEqual({ ...standing, remarks: null, lawAsOf: null });
  });

  it.each(['satisfactory', 'not-satisfactory', 'not-reviewed'] as const)(
    'drops the reason for not-applicable when it becomes %s',
    (status) => {
      expect(amendedAnswer(standing, { status })).toMatchObject({ status, naReason: null });
    },
  );

  it('drops the judged items when the question is not reviewed any more', () => {
    expect(amendedAnswer(standing, { status: 'not-reviewed' }).evidenceItems).toBeNull();
  });
});

describe('Two answers', () => {
  it.each<[Partial<Answer>, boolean]>([
    [{}, true],
    [{ status: 'satisfactory' }, false],
    [{ remarks: 'Seen' }, false],
    [{ naReason: null }, false],
    [{ lawAsOf: null }, false],
    [{ evidenceItems: [{ position: 1, judgement: 'met' }] }, false],
    [{ evidenceItems: [{ position: 1, judgement: 'not-applicable' }] }, true],
  ])('with %j in one of them: the same? %s', (more, same) => {
    expect(isSameAnswer(standing, { ...standing, ...more })).toBe(same);
  });
});
