import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNumber,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { LANGUAGES, type Language } from '../../../kernel/localized-text';
import {
  CalendarDateField,
  MayBeAbsent,
  PartsField,
  TextField,
} from '../../../platform/http/fields';
import { ListQuery, toList } from '../../../platform/http/list-query';
import { CONSULTATION_KINDS, type ConsultationKind } from '../domain/consultation';
import { AreasField, KnownDayField, OptionalTextField } from './mission-fields';

/** Somebody who took part. */
export class ParticipantRequest {
  /** Name of the person or group. */
  @TextField(200) readonly name!: string;
  /** The organization they came from. */
  @OptionalTextField(200) readonly organization?: string | null;
}

/** A consultation or session to record. */
export class RecordConsultationRequest {
  /** What it was. */
  @IsIn(CONSULTATION_KINDS) readonly kind!: ConsultationKind;
  /** What it was about. */
  @TextField(500) readonly topic!: string;
  /** The language of topic and outcome. */
  @IsIn(LANGUAGES) readonly language!: Language;
  /** Area codes that it touched. */
  @MayBeAbsent() @AreasField() readonly areas?: readonly string[];
  /** The day; null while unknown. */
  @KnownDayField() readonly heldOn?: string | null;
  /** How long it took, in hours with at most two decimals. */
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0.01)
  @Max(10_000)
  readonly hours?: number | null;
  /** Who took part. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @PartsField(() => ParticipantRequest)
  readonly participants?: readonly ParticipantRequest[];
  /** What came of it. */
  @OptionalTextField(10_000) readonly outcome?: string | null;
  /** Findings of the mission that it concerned. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  readonly findingIds?: readonly string[];
}

/** Fields to change; what is left out stays. */
export class ChangeConsultationRequest {
  /** What it was. */
  @MayBeAbsent() @IsIn(CONSULTATION_KINDS) readonly kind?: ConsultationKind;
  /** What it was about. */
  @MayBeAbsent() @TextField(500) readonly topic?: string;
  /** The language of topic and outcome. */
  @MayBeAbsent() @IsIn(LANGUAGES) readonly language?: Language;
  /** Area codes that it touched. */
  @MayBeAbsent() @AreasField() readonly areas?: readonly string[];
  /** The day; null while unknown. */
  @KnownDayField() readonly heldOn?: string | null;
  /** How long it took, in hours with at most two decimals; null when nobody noted it. */
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0.01)
  @Max(10_000)
  readonly hours?: number | null;
  /** Who took part: the whole list. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @PartsField(() => ParticipantRequest)
  readonly participants?: readonly ParticipantRequest[];
  /** What came of it; null for nothing yet. */
  @OptionalTextField(10_000) readonly outcome?: string | null;
  /** Findings of the mission that it concerned: the whole list. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  readonly findingIds?: readonly string[];
}

/** Which consultations are wanted. */
export class ListConsultationsQuery extends ListQuery {
  /** Kinds. */
  @Transform(toList)
  @MayBeAbsent()
  @IsIn(CONSULTATION_KINDS, { each: true })
  readonly kind?: ConsultationKind[];
  /** Held on this day or later. */
  @MayBeAbsent() @CalendarDateField() readonly heldFrom?: string;
  /** Held on this day or earlier. */
  @MayBeAbsent() @CalendarDateField() readonly heldTo?: string;
}
