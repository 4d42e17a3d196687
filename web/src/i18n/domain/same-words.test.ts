import { en } from '../en';
import { fa } from '../fa';
import { ru } from '../ru';
import { tg } from '../tg';

type Words = Readonly<Record<string, string>>;
const LISTS = [
  'findingStates',
  'missionStatuses',
  'stepStates',
  'answers',
  'findingKinds',
  'missionKinds',
  'classifications',
] as const;
type ReportWords = Readonly<Record<(typeof LISTS)[number], Words>>;

/** Asked for by its path: the server is checked with options of its own. */
const { wordsIn } = jest.requireActual<{ wordsIn: (language: string) => ReportWords }>(
  '../../../../src/modules/reports/domain/words/in-language',
);

const lower = (words: Words) =>
  Object.fromEntries(Object.entries(words).map(([code, word]) => [code, word.toLowerCase()]));

describe.each(Object.entries({ en, fa, ru, tg }))('in %s', (language, screens) => {
  const { domain, plans, reports } = screens;
  const onScreens: ReportWords = {
    findingStates: domain.state,
    missionStatuses: domain.missionStatus,
    stepStates: plans.stepState,
    answers: domain.status,
    findingKinds: domain.kind,
    missionKinds: domain.missionKind,
    classifications: reports.classifications,
  };

  it.each(LISTS)('%s are called the same on screens and in reports', (list) => {
    expect(lower(wordsIn(language)[list])).toEqual(lower(onScreens[list]));
  });
});
