import { applyDecorators } from '@nestjs/common';
import { IsIn, IsString, IsUUID, Matches } from 'class-validator';
import { CalendarDateField, InstantField, MayBeAbsent } from '../../../platform/http/fields';
import { STEPS, type Step } from '../domain/moments';
import { TRACKS, type Track } from '../domain/readiness';

const EditionField = () =>
  applyDecorators(
    IsString(),
    Matches(/^[\w.-]{1,20}$/, { message: 'edition must be the code of an edition' }),
  );

/** Whose readiness is wanted: that of one mission, or that of a State on a track. */
export class SubjectQuery {
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
  @MayBeAbsent() @EditionField() readonly edition?: string;
}

/** Whose readiness is wanted, and as of when. */
export class ReadinessQuery extends SubjectQuery {
  /** The moment as of which the answers count, RFC 3339; now when left out. @example "2026-03-31T00:00:00Z" */
  @MayBeAbsent() @InstantField() readonly asOf?: string;
}

/** Whose gaps are wanted. */
export class GapsQuery extends ReadinessQuery {
  /** The day of the audit that evidence must outlast; the first day of the next known activity of ICAO when left out. */
  @MayBeAbsent() @CalendarDateField() readonly auditOn?: string;
}

/** Which State's tracks are compared. */
export class TracksQuery {
  /** The two-letter code of the State. @example "TJ" */
  @IsString()
  @Matches(/^[A-Z]{2}$/, { message: 'state must be the two-letter code of a State' })
  readonly state!: string;
  /** The edition whose questions count; the newest published one when left out. */
  @MayBeAbsent() @EditionField() readonly edition?: string;
  /** The moment as of which the answers count, RFC 3339; now when left out. @example "2026-03-31T00:00:00Z" */
  @MayBeAbsent() @InstantField() readonly asOf?: string;
  /** The track whose plans are projected; `internal-audit` when left out. */
  @MayBeAbsent() @IsIn(TRACKS) readonly basis?: Track;
  /** The day that is projected to; that of the last step of any accepted plan when left out. */
  @MayBeAbsent() @CalendarDateField() readonly on?: string;
}

/** Whose readiness is forecast. */
export class ForecastQuery extends SubjectQuery {
  /** The day to forecast: today in the State, or later. @example "2026-09-01" */
  @CalendarDateField() readonly on!: string;
}

/** Whose readiness is wanted over a span of time that is over. */
export class TrendQuery extends SubjectQuery {
  /** The first moment, RFC 3339; that of the first answer when left out. @example "2025-12-01T00:00:00Z" */
  @MayBeAbsent() @InstantField() readonly from?: string;
  /** The last moment, RFC 3339; now when left out. */
  @MayBeAbsent() @InstantField() readonly to?: string;
  /** How far the points lie apart, at most 1,200 of them; `week` when left out. The last point is always `to`. */
  @MayBeAbsent() @IsIn(STEPS) readonly step?: Step;
}

/** Between which two moments the figures are compared. */
export class ChangesQuery extends SubjectQuery {
  /** The earlier moment, RFC 3339. @example "2025-12-01T00:00:00Z" */
  @InstantField() readonly from!: string;
  /** The later moment, RFC 3339; now when left out. */
  @MayBeAbsent() @InstantField() readonly to?: string;
}
