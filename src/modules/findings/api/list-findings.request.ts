import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsString, IsUUID, Matches } from 'class-validator';
import { CalendarDateField, MayBeAbsent } from '../../../platform/http/fields';
import { ListQuery, toBoolean, toList } from '../../../platform/http/list-query';
import { SHORTCOMING_DOMAINS, type ShortcomingDomain } from '../domain/finding';
import { FINDING_KINDS, type FindingKind } from '../domain/finding-kind';
import { FINDING_STATES, type FindingState } from '../domain/life-cycle';

const PARTS = ['due'] as const;

/** Which findings are wanted. */
export class ListFindingsQuery extends ListQuery {
  /** Findings of one mission. */
  @MayBeAbsent() @IsUUID() readonly missionId?: string;
  /** Area codes. */
  @Transform(toList)
  @MayBeAbsent()
  @IsString({ each: true })
  @Matches(/^[A-Z]{3}$/, { each: true })
  readonly area?: string[];
  /** States. */
  @Transform(toList)
  @MayBeAbsent()
  @IsIn(FINDING_STATES, { each: true })
  readonly state?: FindingState[];
  /** Kinds. */
  @Transform(toList)
  @MayBeAbsent()
  @IsIn(FINDING_KINDS, { each: true })
  readonly kind?: FindingKind[];
  /** Critical elements. */
  @Transform(toList)
  @MayBeAbsent()
  @IsString({ each: true })
  @Matches(/^CE-[1-8]$/, { each: true })
  readonly criticalElement?: string[];
  /** Question numbers. */
  @Transform(toList)
  @MayBeAbsent()
  @IsString({ each: true })
  @Matches(/^[1-9]\.\d{3}$/, { each: true })
  readonly question?: string[];
  /** Shortcoming domains. */
  @Transform(toList)
  @MayBeAbsent()
  @IsIn(SHORTCOMING_DOMAINS, { each: true })
  readonly shortcomingDomain?: ShortcomingDomain[];
  /** Findings that this organization has to answer. */
  @MayBeAbsent() @IsUUID() readonly ownerOrganizationId?: string;
  /** Candidates for a significant safety concern, or the others. */
  @Transform(toBoolean) @MayBeAbsent() @IsBoolean() readonly sscCandidate?: boolean;
  /** Due on this day or later. */
  @MayBeAbsent() @CalendarDateField() readonly dueFrom?: string;
  /** Due on this day or earlier. */
  @MayBeAbsent() @CalendarDateField() readonly dueTo?: string;
  /** Those of which something is overdue – their own day, their plan, the reply to a safety concern or a step –, or the others. */
  @Transform(toBoolean) @MayBeAbsent() @IsBoolean() readonly overdue?: boolean;
  /** What each finding is answered with beside its own fields: `due`, which takes longer. */
  @Transform(toList)
  @MayBeAbsent()
  @IsIn(PARTS, { each: true })
  readonly include?: (typeof PARTS)[number][];
}
