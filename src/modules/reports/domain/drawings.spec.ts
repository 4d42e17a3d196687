import { heatMapChart } from './drawings';
import type { Tongue } from './frame';
import type { Material } from './material';
import { answeredShare } from './shares';
import { wordsIn } from './words/in-language';
import { writingIn } from './writing';

const tongue: Tongue = { words: wordsIn('en'), write: writingIn('en') };

const cell = (area: string, value: number | null, questions: number) => ({
  area,
  criticalElement: 'CE-1',
  questions,
  ei: { value },
});
const material = {
  readiness: {
    byArea: [{ area: 'LEG' }, { area: 'ORG' }, { area: 'OPS' }, { area: 'AIR' }],
    byCriticalElement: [{ criticalElement: 'CE-1' }],
    grid: [
      cell('LEG', 91.67, 14),
      cell('ORG', 99.5, 200),
      cell('OPS', null, 3),
      cell('AIR', null, 0),
    ],
  },
} as unknown as Material;

describe('the heat map on paper', () => {
  it('writes figures as the tables beside it do: not cut off, and 100 only where it is', () => {
    const { drawing } = heatMapChart(material, tongue);
    expect(drawing).toMatchObject({
      cells: [
        { text: '91.67', isEmpty: false },
        { text: '99.50', isEmpty: false },
        { text: '–', isEmpty: false },
        { text: '–', isEmpty: true },
      ],
    });
  });
});

describe('the questions behind coverage', () => {
  it('are all that have an answer, not applicable ones too', () => {
    const counts = { satisfactory: 638, notSatisfactory: 152, notApplicable: 23, notReviewed: 22 };
    expect(answeredShare(tongue, counts)).toBe('813 / 835');
  });
});
