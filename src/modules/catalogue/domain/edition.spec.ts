import { nextStatuses, publish, type Edition } from './edition';
import { EditionIncomplete, EditionPublished } from './edition.errors';

const draft: Edition = {
  code: '2020',
  revision: null,
  status: 'draft',
  questionTotal: 790,
  questionsLoaded: 790,
  publishedAt: null,
  version: 3,
};
const now = new Date('2026-01-05T08:00:00Z');

describe('an edition', () => {
  it('is published with all its questions', () => {
    expect(publish(draft, now)).toEqual({
      ...draft,
      status: 'published',
      publishedAt: now,
      version: 4,
    });
  });

  it('has as many questions as were imported, where nobody knows how many there are', () => {
    expect(publish({ ...draft, questionTotal: null, questionsLoaded: 12 }, now).questionTotal).toBe(
      12,
    );
  });

  it.each([
    [790, 789],
    [790, 791],
    [null, 0],
  ])('of %p questions is not published with %p', (questionTotal, questionsLoaded) => {
    const edition = { ...draft, questionTotal, questionsLoaded };
    expect(nextStatuses(edition)).toEqual([]);
    expect(() => publish(edition, now)).toThrow(EditionIncomplete);
  });

  it('is published once', () => {
    const published = publish(draft, now);
    expect(() => publish(published, now)).toThrow(EditionPublished);
  });

  it('goes from draft to published, and nowhere from there', () => {
    expect(nextStatuses(draft)).toEqual(['published']);
    expect(nextStatuses({ ...draft, questionTotal: null, questionsLoaded: 1 })).toEqual([
      'published',
    ]);
    expect(nextStatuses(publish(draft, now))).toEqual([]);
  });
});
