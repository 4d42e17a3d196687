import ical from 'ical-generator';
import type { DueItem } from '../../../kernel/due';
import type { Language } from '../../../kernel/localized-text';
import { keyOf } from '../domain/due-item';
import { speechIn, told } from '../domain/words/in-language';

const REFRESHED_SECONDS = 6 * 3600;

/** An iCalendar file (RFC 5545) with a whole day for each deadline; it tells references and what is due, and nothing more. */
export function calendarFile(items: readonly DueItem[], language: Language, now: Date): string {
  const speech = speechIn(language);
  const calendar = ical({
    name: speech.words.calendar,
    prodId: { company: 'Octant', product: 'Octant', language: language.toUpperCase() },
    ttl: REFRESHED_SECONDS,
  });
  for (const item of items)
    calendar.createEvent({
      id: `${keyOf(item)}@octant`,
      start: new Date(`${item.dueOn}T00:00:00Z`),
      allDay: true,
      stamp: now,
      summary: told(speech, item),
    });
  return calendar.toString();
}
