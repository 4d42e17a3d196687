import { targetTable } from './figure-tables';
import type { Tongue } from './frame';
import type { Material } from './material';
import { readinessSentences } from './readiness-sentences';
import { wordsIn } from './words/in-language';
import { writingIn } from './writing';

const tongue: Tongue = { words: wordsIn('en'), write: writingIn('en') };
const NONE = { value: null, coverage: 0, satisfactory: 0, applicable: 0 };
const COUNTS = { satisfactory: 0, notSatisfactory: 0, notApplicable: 0, notReviewed: 0 };

function materialOf(more: {
  readonly readiness?: object;
  readonly trend?: readonly object[];
}): Material {
  const { readiness, trend = [] } = more;
  return {
    wish: { language: 'en' },
    today: '2026-12-31',
    areas: [],
    findings: [],
    trend,
    readiness: {
      counts: COUNTS,
      coverage: 0,
      overall: NONE,
      priority: { ei: NONE },
      byArea: [],
      ssp: null,
      targets: [],
      ...readiness,
    },
  } as unknown as Material;
}

const point = (on: string, value: number | null, coverage: number) => ({ on, value, coverage });

describe('the development', () => {
  const isNow = point('2026-12-31', 75, 100);
  const apart =
    'On 1 March 2026 effective implementation was 100% at a coverage of 2.50%; now it is 75% at a coverage of 100%. The two are figures of different numbers of questions: by itself, the difference shows neither progress nor decline.';
  const alike =
    'On 1 March 2026 effective implementation was 60%; now it is 75%, at the same coverage of 100%.';

  it.each([
    ['of few questions is not compared with all', [point('2026-03-01', 100, 2.5), isNow], [apart]],
    ['of as many questions is', [point('2026-03-01', 60, 100), isNow], [alike]],
    ['begins where there is a figure', [point('2026-03-01', null, 0), isNow], []],
    ['needs two moments', [isNow], []],
  ])('%s', (_, trend, expected) => {
    const overall = { ...NONE, value: 75, coverage: 100 };
    const said = readinessSentences(materialOf({ readiness: { overall }, trend }), tongue);
    const told = said.map((one) => one.replaceAll('.00%', '%'));
    expect(told.filter((one) => one.startsWith('On '))).toEqual(expected);
  });
});

describe('a target', () => {
  it.each([
    ['met', { met: true, dueOn: '2026-01-01', questionsToGo: 0 }, 'good', 'met', 'is met'],
    ['late', { met: false, dueOn: '2026-12-30', questionsToGo: 3 }, 'bad', 'not met', 'is not met'],
    [
      'of today',
      { met: false, dueOn: '2026-12-31', questionsToGo: 3 },
      undefined,
      'not yet met',
      'is not yet met',
    ],
    [
      'to come',
      { met: false, dueOn: '2030-12-31', questionsToGo: 3 },
      undefined,
      'not yet met',
      'is not yet met',
    ],
    [
      'without a day',
      { met: false, dueOn: null, questionsToGo: 3 },
      undefined,
      'not yet met',
      'is not yet met',
    ],
  ])('%s is red only when it is late', (_, target, tone, text, told) => {
    const targets = [{ value: 85, scope: 'overall', source: 'A plan', ...target }];
    const material = materialOf({ readiness: { targets } });
    const standing = targetTable(material, tongue).rows[0]?.[3];
    expect({ tone: standing?.tone, text: standing?.text }).toEqual({ tone, text });
    const said = readinessSentences(material, tongue).find((one) => one.includes('The target'));
    expect(said).toContain(told);
  });
});
