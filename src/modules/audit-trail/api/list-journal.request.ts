import { Transform } from 'class-transformer';
import { IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { InstantField, MayBeAbsent } from '../../../platform/http/fields';
import { ListQuery, toList } from '../../../platform/http/list-query';

export class ListJournalQuery extends ListQuery {
  /** Entries about this subject: the id of a finding, a mission, a user…, or the code of a State or an edition. */
  @MayBeAbsent() @IsString() @Length(1, 36) readonly subject?: string;
  /** Entries in the chain of this mission. */
  @MayBeAbsent() @IsUUID() readonly mission?: string;
  /** What this person did. */
  @MayBeAbsent() @IsUUID() readonly actor?: string;
  /** Entries of this type, such as `finding.issued`; may be repeated. */
  @Transform(toList)
  @MayBeAbsent()
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  readonly type?: readonly string[];
  /** From this moment on. */
  @MayBeAbsent() @InstantField() readonly from?: string;
  /** Before this moment. */
  @MayBeAbsent() @InstantField() readonly to?: string;
}

export class VerifyJournalQuery {
  /** The chain to check: a mission's id, or `system`; all when left out. */
  @MayBeAbsent()
  @Matches(/^(system|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/)
  readonly chain?: string;
}
