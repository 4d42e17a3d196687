import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { LANGUAGES, type Language } from '../../../kernel/localized-text';
import {
  CalendarDateField,
  MayBeAbsent,
  PartsField,
  QuestionNumberField,
  TextField,
} from '../../../platform/http/fields';
import { ListQuery, toList } from '../../../platform/http/list-query';
import { CONFIDENTIALITIES, SIDES, type Confidentiality, type Side } from '../domain/evidence';
import { LINK_KINDS, type LinkKind } from '../domain/evidence-link';

/** What a document proves. */
export class LinkEvidenceRequest {
  /** What it is: `question-item` with question and item, `assessment` with question, `finding`, `step` and `consultation` with id. */
  @IsIn(LINK_KINDS) readonly kind!: LinkKind;
  /** UUID of the finding, the step or the consultation. */
  @MayBeAbsent() @IsUUID() readonly id?: string;
  /** Number of the question. @example "4.103" */
  @MayBeAbsent() @QuestionNumberField() readonly question?: string;
  /** The line of the question's guidance, from 1. */
  @MayBeAbsent() @IsInt() @Min(1) @Max(1000) readonly item?: number;
}

/** The fields of the form beside its file. */
export class UploadEvidenceRequest {
  /** The mission in which it is evidence. */
  @IsUUID() readonly missionId!: string;
  /** One line. */
  @TextField(300) readonly title!: string;
  /** The language that the document is written in. */
  @IsIn(LANGUAGES) readonly language!: Language;
  /** The day that stands on the document. */
  @MayBeAbsent() @CalendarDateField() readonly documentDate?: string;
  /** The last day on which it holds. */
  @MayBeAbsent() @CalendarDateField() readonly validUntil?: string;
  /** Who may know of it; `internal` when left out. */
  @MayBeAbsent() @IsIn(CONFIDENTIALITIES) readonly confidentiality?: Confidentiality;
  /** What it proves, as JSON. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @PartsField(() => LinkEvidenceRequest)
  readonly links?: readonly LinkEvidenceRequest[];
}

/** Fields to change; what is left out stays. */
export class ChangeEvidenceRequest {
  /** One line. */
  @MayBeAbsent() @TextField(300) readonly title?: string;
  /** The language that the document is written in. */
  @MayBeAbsent() @IsIn(LANGUAGES) readonly language?: Language;
  /** The day that stands on the document; null for none. */
  @IsOptional() @CalendarDateField() readonly documentDate?: string | null;
  /** The last day on which it holds; null for none. */
  @IsOptional() @CalendarDateField() readonly validUntil?: string | null;
  /** Who may know of it. */
  @MayBeAbsent() @IsIn(CONFIDENTIALITIES) readonly confidentiality?: Confidentiality;
}

export class ListEvidenceQuery extends ListQuery {
  /** Evidence of one mission. */
  @MayBeAbsent() @IsUUID() readonly missionId?: string;
  /** Linked to these findings. */
  @Transform(toList) @MayBeAbsent() @IsUUID(undefined, { each: true }) readonly finding?: string[];
  /** Linked to these steps. */
  @Transform(toList) @MayBeAbsent() @IsUUID(undefined, { each: true }) readonly step?: string[];
  /** Materials of these consultations. */
  @Transform(toList)
  @MayBeAbsent()
  @IsUUID(undefined, { each: true })
  readonly consultation?: string[];
  /** Linked to the answers or evidence items of these questions. */
  @Transform(toList)
  @MayBeAbsent()
  @IsString({ each: true })
  @Matches(/^[1-9]\.\d{3}$/, { each: true })
  readonly question?: string[];
  /** Confidentialities. */
  @Transform(toList)
  @MayBeAbsent()
  @IsIn(CONFIDENTIALITIES, { each: true })
  readonly confidentiality?: Confidentiality[];
  /** Uploaded by this side. */
  @MayBeAbsent() @IsIn(SIDES) readonly side?: Side;
  /** Valid until a day before this one. */
  @MayBeAbsent() @CalendarDateField() readonly validUntilBefore?: string;
}
