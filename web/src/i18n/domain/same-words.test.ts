import { wordsIn } from '../../../../src/modules/reports/domain/words/in-language';
import { en } from '../en';
import { fa } from '../fa';
import { ru } from '../ru';
import { tg } from '../tg';

const lower = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([code, word]) => [code, word.toLowerCase()]));

describe.each(Object.entries({ en, fa, ru, tg }))('in %s', (language, screens) => {
  const report = wordsIn(language as 'en' | 'fa' | 'ru' | 'tg');
  const { domain, plans, reports } = screens;

  it.each([
    ['states of findings', domain.state, report.findingStates],
    ['states of missions', domain.missionStatus, report.missionStatuses],
    ['states of steps', plans.stepState, report.stepStates],
    ['answers', domain.status, report.answers],
    ['kinds of findings', domain.kind, report.findingKinds],
    ['kinds of missions', domain.missionKind, report.missionKinds],
    ['classifications', reports.classifications, report.classifications],
  ])('%s are called the same on screens and in reports', (_, onScreen, inReports) => {
    expect(lower(inReports)).toEqual(lower(onScreen));
  });
});
