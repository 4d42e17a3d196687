import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsString, IsUUID, Matches } from 'class-validator';
import { LANGUAGES, type Language } from '../../../kernel/localized-text';
import { InstantField, MayBeAbsent } from '../../../platform/http/fields';
import { toBoolean } from '../../../platform/http/list-query';
import { CLASSIFICATIONS, type Classification } from '../domain/report';
import { FORMATS, type Format } from '../rendering/order';

/** Which report, and how. */
export class ReportQuery {
  /** The mission that the report is about. */
  @IsUUID() readonly missionId!: string;
  /** The language of the report; English when left out. */
  @MayBeAbsent() @IsIn(LANGUAGES) readonly lang?: Language;
  /** The form of the file; when left out, what `Accept` asks for, else HTML. */
  @MayBeAbsent() @IsIn(FORMATS) readonly format?: Format;
  /**
   * The moment as of which the report speaks, RFC 3339; now when left out. Names of people and organizations, and the
   * targets, are those of today: their past is not kept. @example "2026-03-31T00:00:00Z"
   */
  @MayBeAbsent() @InstantField() readonly asOf?: string;
  /** The mark on every page; `official-use` when left out. */
  @MayBeAbsent() @IsIn(CLASSIFICATIONS) readonly classification?: Classification;
  /** True to have drafts in it as well, for those who see drafts; the report says so on every page. */
  @MayBeAbsent() @Transform(toBoolean) @IsBoolean() readonly includeDrafts?: boolean;
  /** A name of your own for this request, a UUID: `GET /reports/jobs/{id}` tells how far it is while it is being made. */
  @MayBeAbsent() @IsUUID() readonly jobId?: string;
  /** With `csv`: which table of the report; the main one when left out. A wrong name answers all names. @example "areas" */
  @MayBeAbsent()
  @IsString()
  @Matches(/^[a-z-]{1,40}$/, { message: 'part must be the name of a table of the report' })
  readonly part?: string;
}

/** Which area a sheet is about. */
export class AreaReportQuery extends ReportQuery {
  /** The code of the area. @example "OPS" */
  @IsString()
  @Matches(/^[A-Z]{2,8}$/, { message: 'area must be the code of an area' })
  readonly area!: string;
}
