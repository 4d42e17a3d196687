import { valueWord } from './value-words';

describe('values of the journal', () => {
  it.each([
    ['status', 'satisfactory', 'domain.status.satisfactory'],
    ['status', 'following-up', 'domain.missionStatus.following-up'],
    ['state', 'cap-due', 'domain.state.cap-due'],
    ['state', 'TJ', undefined],
    ['kind', 'icao', 'administration.organizationKind.icao'],
    ['role', 'viewer', 'domain.role.viewer'],
    ['title', 'viewer', undefined],
    ['status', null, undefined],
  ])('%s %s: %s', (field, value, word) => {
    expect(valueWord(field, value)).toBe(word);
  });
});
