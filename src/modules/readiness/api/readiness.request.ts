import { IsIn, IsString, IsUUID, Matches } from 'class-validator';
import { InstantField, MayBeAbsent } from '../../../platform/http/fields';
import { TRACKS, type Track } from '../domain/readiness';

/** Whose readiness is wanted: that of one mission, or that of a State on a track. */
export class ReadinessQuery {
  /** The mission whose answers count. Not together with `state`, `track` and `edition`. */
  @MayBeAbsent() @IsUUID() readonly missionId?: string;
  /** The two-letter code of the State whose standing is wanted. @example "TJ" */
  @MayBeAbsent()
  @IsString()
  @Matches(/^[A-Z]{2}$/, { message: 'state must be the two-letter code of a State' })
  readonly state?: string;
  /** On which track. Missions of one track never move the figures of another. */
  @MayBeAbsent() @IsIn(TRACKS) readonly track?: Track;
  /** The edition whose questions count, with `state` and `track`; the newest published one when left out. */
  @MayBeAbsent()
  @IsString()
  @Matches(/^[\w.-]{1,20}$/, { message: 'edition must be the code of an edition' })
  readonly edition?: string;
  /** The moment as of which the answers count, RFC 3339; now when left out. @example "2026-03-31T00:00:00Z" */
  @MayBeAbsent() @InstantField() readonly asOf?: string;
}
