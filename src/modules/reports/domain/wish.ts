import { daysBetween, dayOf } from '../../../kernel/calendar-date';
import { RequestInvalid } from '../../../kernel/domain-error';
import type { Wish } from './material';

/** A report that somebody asks for. */
export interface ReportWish extends Wish {
  readonly missionId: string;
  /** RFC 3339; now when left out. */
  readonly asOf?: string;
}

/** The moment that is asked for, which must be over. */
export function momentAsked(asOf: string | undefined, now: Date): Date {
  const moment = asOf === undefined ? now : new Date(asOf);
  if (moment <= now) return moment;
  const detail = 'asOf lies in the future';
  throw new RequestInvalid(`${detail}.`, {
    errors: [{ pointer: '#/asOf', code: 'asked', detail }],
  });
}

const SHORT_DAYS = 45;
const LONG_DAYS = 730;

/** As many points as a chart can show. */
export function stepFor(from: Date, to: Date): 'day' | 'week' | 'month' {
  const days = daysBetween(dayOf(from), dayOf(to));
  if (days <= SHORT_DAYS) return 'day';
  return days <= LONG_DAYS ? 'week' : 'month';
}
