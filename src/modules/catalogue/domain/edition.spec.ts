import { EDITION_STATUSES, NEXT_STATUSES, publish, type Edition } from './edition';
import { EditionIncomplete, EditionPublished } from './edition.errors';

const draft: Edition = {
  code: '2020',
  revision: null,
  status: 'draft',
  questionTotal: 790,
  publishedAt: null,
  version: 3,
};
const now = new Date('2026-01-05T08:00:00Z');

describe('an edition', () => {
  it('is published with all its questions', () => {
    expect(publish(draft, 790, now)).toEqual({
      ...draft,
      status: 'published',
      publishedAt: now,
      version: 4,
    });
  });

  it('has as many questions as were imported, where nobody knows how many there are', () => {
    expect(publish({ ...draft, questionTotal: null }, 12, now).questionTotal).toBe(12);
  });

  it.each([
    [790, 789],
    [790, 791],
    [null, 0],
  ])('of %p questions is not published with %p', (questionTotal, questions) => {
    expect(() => publish({ ...draft, questionTotal }, questions, now)).toThrow(EditionIncomplete);
  });

  it('is published once', () => {
    const published = publish(draft, 790, now);
    expect(() => publish(published, 790, now)).toThrow(EditionPublished);
  });

  it('goes from draft to published, and nowhere from there', () => {
    expect(EDITION_STATUSES.map((status) => NEXT_STATUSES[status])).toEqual([['published'], []]);
  });
});
