import { wholeAnswer, type GivenAnswer } from './answer';
import { faultsOf, type AskedQuestion } from './answer-rules';
import type { Judgement } from './evidence-items';

const plain: AskedQuestion = {
  number: '4.103',
  area: 'OPS',
  criticalElement: 'CE-6',
  evidenceItems: [],
};
const guided: AskedQuestion = {
  ...plain,
  evidenceItems: [1, 2, 3].map((position) => ({ position, text: `Line ${position}` })),
};

const judged = (...judgements: readonly Judgement[]) =>
  judgements.map((judgement, index) => ({ position: index + 1, judgement }));
const codesOf = (question: AskedQuestion, given: GivenAnswer) =>
  faultsOf(question, wholeAnswer(given)).map(({ code }) => code.replace('assessment.', ''));

describe('An answer to a question without evidence items', () => {
  it.each<[GivenAnswer, string[]]>([
    [{ status: 'satisfactory' }, []],
    [{ status: 'not-satisfactory', remarks: 'No plan' }, []],
    [{ status: 'not-reviewed' }, []],
    [{ status: 'not-applicable', naReason: 'No offshore operations' }, []],
    [{ status: 'not-applicable' }, ['na-reason-required']],
    [{ status: 'not-applicable', naReason: null }, ['na-reason-required']],
    [{ status: 'satisfactory', naReason: 'None' }, ['na-reason-unexpected']],
    [{ status: 'satisfactory', evidenceItems: judged('met') }, ['evidence-items-unknown']],
    [{ status: 'satisfactory', evidenceItems: [] }, ['evidence-items-unknown']],
    [
      { status: 'not-applicable', evidenceItems: judged('met') },
      ['na-reason-required', 'evidence-items-unknown'],
    ],
  ])('%j has the faults %j', (given, faults) => {
    expect(codesOf(plain, given)).toEqual(faults);
  });
});

describe('An answer to a question with three evidence items', () => {
  it.each<[GivenAnswer, string[]]>([
    [{ status: 'satisfactory', evidenceItems: judged('met', 'met', 'not-applicable') }, []],
    [{ status: 'not-satisfactory', evidenceItems: judged('met', 'not-met', 'undecided') }, []],
    [{ status: 'not-reviewed', evidenceItems: judged('met', 'met', 'undecided') }, []],
    [{ status: 'not-reviewed' }, []],
    [{ status: 'satisfactory' }, ['evidence-items-incomplete']],
    [
      { status: 'satisfactory', evidenceItems: judged('met', 'met') },
      ['evidence-items-incomplete'],
    ],
    [
      { status: 'satisfactory', evidenceItems: [...judged('met', 'met', 'met'), ...judged('met')] },
      ['evidence-items-incomplete'],
    ],
    [
      { status: 'satisfactory', evidenceItems: judged('met', 'met', 'not-met') },
      ['contradicts-evidence-items'],
    ],
    [
      { status: 'not-satisfactory', evidenceItems: judged('met', 'met', 'met') },
      ['contradicts-evidence-items'],
    ],
    [
      { status: 'satisfactory', evidenceItems: judged('met', 'met', 'undecided') },
      ['contradicts-evidence-items'],
    ],
  ])('%j has the faults %j', (given, faults) => {
    expect(codesOf(guided, given)).toEqual(faults);
  });

  it('is told which status follows', () => {
    const given = {
      status: 'satisfactory',
      evidenceItems: judged('met', 'met', 'not-met'),
    } as const;
    const [fault] = faultsOf(guided, wholeAnswer(given));
    expect(fault?.facts).toEqual({ follows: 'not-satisfactory' });
    expect(fault?.errors[0]).toMatchObject({ pointer: '#/status' });
  });
});
