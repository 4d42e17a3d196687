import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { LANGUAGES, type Language } from '../../../kernel/localized-text';
import {
  CalendarDateField,
  MayBeAbsent,
  PartField,
  QuestionNumberField,
  TextField,
} from '../../../platform/http/fields';
import { SHORTCOMING_DOMAINS, type ShortcomingDomain } from '../domain/finding';
import { FINDING_KINDS, type FindingKind } from '../domain/finding-kind';

/** The law that a finding is judged against. */
export class JudgedLawRequest {
  /** Name of the instrument. @example "Air Code of the Republic of Tajikistan" */
  @TextField(300) readonly instrument!: string;
  /** Its number. @example "1999" */
  @IsOptional() @IsString() @MaxLength(50) readonly number!: string | null;
  /** The day as of which its text was used. @example "2025-12-10" */
  @CalendarDateField() readonly asOf!: string;
}

/** One finding to record. */
export class RecordFindingRequest {
  /** The mission that states it. */
  @IsUUID() readonly missionId!: string;
  /** The assessed question that it is raised from; left out for a finding within an area. @example "4.103" */
  @MayBeAbsent() @QuestionNumberField() readonly question?: string;
  /** Area code; follows from the question when there is one. @example "OPS" */
  @MayBeAbsent() @IsString() @Matches(/^[A-Z]{3}$/) readonly area?: string;
  /** Critical element; follows from the question when there is one. @example "CE-6" */
  @IsOptional() @IsString() @Matches(/^CE-[1-8]$/) readonly criticalElement?: string | null;
  /** What it is. A weakness or regulatory gap needs a question that is not satisfactory, or none. */
  @IsIn(FINDING_KINDS) readonly kind!: FindingKind;
  /** Where the shortcoming lies; follows from the critical element when left out. */
  @MayBeAbsent() @IsIn(SHORTCOMING_DOMAINS) readonly shortcomingDomain?: ShortcomingDomain;
  /** One line. @example "Ramp inspections are not planned by risk" */
  @TextField(300) readonly title!: string;
  /** What was found, and how it was seen. @example "No procedure for planning ramp inspections was shown." */
  @TextField(20_000) readonly description!: string;
  /** The language that the text is written in. */
  @IsIn(LANGUAGES) readonly language!: Language;
  /** Provisions that it rests on. @example ["Annex 6 Part I, 4.2.1"] */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  readonly references?: readonly string[];
  /** The law that it is judged against. */
  @IsOptional()
  @PartField(() => JudgedLawRequest)
  readonly law?: JudgedLawRequest | null;
  /** What the auditors advise. @example "Plan inspections by risk and keep the plan under review." */
  @MayBeAbsent() @TextField(10_000) readonly recommendation?: string;
  /** It may be a significant safety concern. */
  @MayBeAbsent() @IsBoolean() readonly sscCandidate?: boolean;
  /** The organization that has to answer. */
  @IsOptional() @IsUUID() readonly ownerOrganizationId?: string | null;
  /** The day by which it should be settled. @example "2026-06-30" */
  @IsOptional() @CalendarDateField() readonly dueOn?: string | null;
  /** The finding that came back. */
  @IsOptional() @IsUUID() readonly repeatOf?: string | null;
}

/** Many findings to record. Each item is checked by itself, so that it has its own result. */
export class RecordFindingsRequest {
  /** 1 to 10,000 findings, each as in `POST /findings`. */
  readonly items!: readonly RecordFindingRequest[];
}
