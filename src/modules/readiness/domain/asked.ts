import { RequestInvalid, type FieldError } from '../../../kernel/domain-error';
import type { Track } from './readiness';

/** Whose readiness a reader asks for: that of a mission, or that of a State on a track. */
export interface SubjectAsked {
  readonly missionId?: string;
  readonly state?: string;
  readonly track?: Track;
  readonly edition?: string;
}

/** The same at a moment, when it is not now. */
export interface ReadinessQuestion extends SubjectAsked {
  /** RFC 3339. */
  readonly asOf?: string;
}

/** The same over a span of time; RFC 3339. */
export interface SpanAsked extends SubjectAsked {
  readonly from?: string;
  readonly to?: string;
}

export interface TrackAsked {
  readonly state: string;
  readonly track: Track;
  readonly edition: string | undefined;
}

/** Which of the two is asked; refuses a question that names both, neither, or half of one. */
export function whatIsAsked(question: SubjectAsked): { readonly missionId: string } | TrackAsked {
  const { missionId, state, track, edition } = question;
  if (missionId !== undefined) {
    const tooMuch = (['state', 'track', 'edition'] as const).filter(
      (name) => question[name] !== undefined,
    );
    if (tooMuch.length > 0) throw refused(tooMuch, 'cannot be asked together with missionId');
    return { missionId };
  }
  if (state !== undefined && track !== undefined) return { state, track, edition };
  if (state !== undefined) throw refused(['track'], 'is needed with state');
  if (track !== undefined) throw refused(['state'], 'is needed with track');
  throw refused(['missionId'], 'is needed, or state and track');
}

/** A span of time that is over. Without an end it ends now; where it begins may be left open. */
export function spanAsked(
  { from, to }: SpanAsked,
  now: Date,
): { readonly from: Date | undefined; readonly to: Date } {
  const end = to === undefined ? now : new Date(to);
  if (end > now) throw refused(['to'], 'lies in the future');
  const begin = from === undefined ? undefined : new Date(from);
  if (begin && begin > end) throw refused(['from'], 'lies after to');
  return { from: begin, to: end };
}

/** The moment that is asked for, which must be over; undefined for now. */
export function instantAsked({ asOf }: ReadinessQuestion, now: Date): Date | undefined {
  if (asOf === undefined) return undefined;
  const instant = new Date(asOf);
  if (instant > now) throw refused(['asOf'], 'lies in the future');
  return instant;
}

export function refused(names: readonly string[], rule: string): RequestInvalid {
  const errors = names.map((name): FieldError => ({
    pointer: `#/${name}`,
    code: 'asked',
    detail: `${name} ${rule}`,
  }));
  return new RequestInvalid(`${errors.map(({ detail }) => detail).join('; ')}.`, { errors });
}
