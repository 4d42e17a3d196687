import { RequestInvalid, type FieldError } from '../../../kernel/domain-error';
import type { Track } from './readiness';

/** What a reader sends: a mission, or a State and a track; and the moment, when it is not now. */
export interface ReadinessQuestion {
  readonly missionId?: string;
  readonly state?: string;
  readonly track?: Track;
  readonly edition?: string;
  /** RFC 3339. */
  readonly asOf?: string;
}

export interface TrackAsked {
  readonly state: string;
  readonly track: Track;
  readonly edition: string | undefined;
}

/** Which of the two is asked; refuses a question that names both, neither, or half of one. */
export function whatIsAsked(
  question: ReadinessQuestion,
): { readonly missionId: string } | TrackAsked {
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

/** The moment that is asked for, which must be over; undefined for now. */
export function instantAsked({ asOf }: ReadinessQuestion, now: Date): Date | undefined {
  if (asOf === undefined) return undefined;
  const instant = new Date(asOf);
  if (instant > now) throw refused(['asOf'], 'lies in the future');
  return instant;
}

function refused(names: readonly string[], rule: string): RequestInvalid {
  const errors = names.map((name): FieldError => ({
    pointer: `#/${name}`,
    code: 'asked',
    detail: `${name} ${rule}`,
  }));
  return new RequestInvalid(`${errors.map(({ detail }) => detail).join('; ')}.`, { errors });
}
