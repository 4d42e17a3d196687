import { Transform } from 'class-transformer';
import { ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { LANGUAGES, type Language } from '../../../kernel/localized-text';
import { MayBeAbsent, TextField } from '../../../platform/http/fields';
import { ListQuery, toBoolean } from '../../../platform/http/list-query';
import { ACCOUNT_ROLES, type AccountRole } from '../domain/user';
import { EmailField, PasswordField } from './email-field';

export class CreateUserRequest {
  /** The person's name, as others see it. */
  @TextField(200) readonly name!: string;
  /** What the person signs in with; belongs to one account only. */
  @EmailField() readonly email!: string;
  /** At least 12 characters, and not the e-mail address. */
  @PasswordField() readonly password!: string;
  /** The language of screens and reports for this person. */
  @IsIn(LANGUAGES) readonly language!: Language;
  /** The organization that the person works for; null or absent for none. */
  @IsOptional() @IsUUID() readonly organizationId?: string | null;
  /** `administrator`, or nothing: the other roles are given in a mission. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @IsIn(ACCOUNT_ROLES, { each: true })
  readonly roles?: readonly AccountRole[];
}

/** What is absent stays as it is. */
export class ChangeUserRequest {
  /** The person's name, as others see it. */
  @MayBeAbsent() @TextField(200) readonly name?: string;
  /** What the person signs in with; belongs to one account only. */
  @MayBeAbsent() @EmailField() readonly email?: string;
  /** A new password of at least 12 characters; all sessions of the person end. */
  @MayBeAbsent() @PasswordField() readonly password?: string;
  /** The language of screens and reports for this person. */
  @MayBeAbsent() @IsIn(LANGUAGES) readonly language?: Language;
  /** The organization that the person works for; null for none. */
  @IsOptional() @IsUUID() readonly organizationId?: string | null;
  /** `administrator`, or nothing. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @IsIn(ACCOUNT_ROLES, { each: true })
  readonly roles?: readonly AccountRole[];
  /** `true` locks the person out at once, with all sessions and tokens. */
  @MayBeAbsent() @IsBoolean() readonly disabled?: boolean;
}

export class ListUsersQuery extends ListQuery {
  /** Only administrators, or only the others. */
  @Transform(toBoolean) @MayBeAbsent() @IsBoolean() readonly administrator?: boolean;
  /** Only accounts that are disabled, or only the others. */
  @Transform(toBoolean) @MayBeAbsent() @IsBoolean() readonly disabled?: boolean;
  /** Only people of this organization. */
  @MayBeAbsent() @IsUUID() readonly organizationId?: string;
}
