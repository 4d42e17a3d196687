import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { LANGUAGES, type Language } from '../../../kernel/localized-text';
import {
  CalendarDateField,
  MayBeAbsent,
  PartField,
  TextField,
} from '../../../platform/http/fields';
import { SHORTCOMING_DOMAINS, type ShortcomingDomain } from '../domain/finding';
import { JudgedLawRequest } from './record-finding.request';

/** Fields to change; what is left out stays. Words change in a draft only. */
export class ReviseFindingRequest {
  /** Where the shortcoming lies. */
  @MayBeAbsent() @IsIn(SHORTCOMING_DOMAINS) readonly shortcomingDomain?: ShortcomingDomain;
  /** One line. */
  @MayBeAbsent() @TextField(300) readonly title?: string;
  /** What was found, and how it was seen. */
  @MayBeAbsent() @TextField(20_000) readonly description?: string;
  /** The language that the text is written in. */
  @MayBeAbsent() @IsIn(LANGUAGES) readonly language?: Language;
  /** Provisions that it rests on. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  readonly references?: readonly string[];
  /** The law that it is judged against; null for none. */
  @IsOptional()
  @PartField(() => JudgedLawRequest)
  readonly law?: JudgedLawRequest | null;
  /** It may be a significant safety concern. */
  @MayBeAbsent() @IsBoolean() readonly sscCandidate?: boolean;
  /** The organization that has to answer; null for none. */
  @IsOptional() @IsUUID() readonly ownerOrganizationId?: string | null;
  /** The day by which it should be settled; null for none. */
  @IsOptional() @CalendarDateField() readonly dueOn?: string | null;
  /** The finding that came back; null for none. */
  @IsOptional() @IsUUID() readonly repeatOf?: string | null;
}
