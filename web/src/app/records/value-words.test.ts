import { en } from '../../i18n/en';
import { flatten } from '../../i18n/messages';
import { wordOfValue } from './value-words';

const WORDS = flatten(en);
const isWord = (key: string) => WORDS.has(key);

describe('values out of a known list', () => {
  it.each([
    ['status', 'satisfactory', 'domain.status.satisfactory'],
    ['status', 'following-up', 'domain.missionStatus.following-up'],
    ['status', 'published', 'administration.editionStatus.published'],
    ['state', 'cap-due', 'domain.state.cap-due'],
    ['state', 'verified', 'plans.stepState.verified'],
    ['state', 'TJ', undefined],
    ['kind', 'icao', 'administration.organizationKind.icao'],
    ['kind', 'law', 'administration.instrumentKind.law'],
    ['kind', 'finding', 'journal.subjects.finding'],
    ['role', 'viewer', 'domain.role.viewer'],
    ['scope', 'overall', 'administration.overall'],
    ['rating', 'fully', 'plans.rate.fully'],
    ['side', 'auditing', 'journal.sides.auditing'],
    ['judgement', 'not-met', 'journal.judgements.not-met'],
    ['report', 'plans', 'reports.names.plans'],
    ['classification', 'official-use', 'reports.classifications.official-use'],
    ['code', 'step.no-date', 'plans.warn.noDate'],
    ['code', 'TJ', undefined],
    ['title', 'viewer', undefined],
    ['status', null, undefined],
  ])('%s %s: %s', (field, value, word) => {
    expect(wordOfValue(field, value, isWord)).toBe(word);
  });
});
