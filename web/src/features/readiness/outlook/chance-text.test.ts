import { formatFor } from '../../../i18n/format';
import type { Say } from '../../../i18n/use-words';
import { chanceText, questionChance } from './chance-text';

const say: Say = (key, values) => `${key} ${String(values?.value ?? '')}`.trim();

it.each([
  ['en', null, 'readiness.noFigure'],
  ['en', 0, 'outlook.under 1%'],
  ['en', 0.0099, 'outlook.under 1%'],
  ['en', 0.01, '1%'],
  ['en', 0.335, '34%'],
  ['en', 0.99, '99%'],
  ['en', 0.9901, 'outlook.over 99%'],
  ['en', 1, 'outlook.over 99%'],
  ['ru', 0.57, '57\u00a0%'],
  ['fa', 0.57, '\u061c۵۷٪'],
] as const)('in %s a chance of %s is %s', (language, probability, expected) => {
  expect(chanceText(probability, say, formatFor(language).percent)).toBe(expected);
});

it.each([
  [null, null, '–'],
  [0, 'nothing-issued', '0%'],
  [0, 'without-plan', '0%'],
  [0, 'too-late', 'outlook.under 1%'],
  [0, 'reopened', 'outlook.under 1%'],
  [0.335, 'possible', '34%'],
  [0.9916, 'possible', 'outlook.over 99%'],
  [1, 'done', '100%'],
  [1, 'closed', '100%'],
] as const)('of a question, %s that is %s is %s', (probability, prospect, expected) => {
  const { percent } = formatFor('en');
  expect(questionChance({ probability, prospect }, say, percent)).toBe(expected);
});
