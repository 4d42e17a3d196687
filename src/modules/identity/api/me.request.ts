import { ArrayMinSize, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { PERMISSIONS, type Permission } from '../../../kernel/actor';
import { LANGUAGES, type Language } from '../../../kernel/localized-text';
import { CalendarDateField, MayBeAbsent, TextField } from '../../../platform/http/fields';
import { PasswordField } from './email-field';

/** What is absent stays as it is. */
export class ChangeMeRequest {
  /** Your name, as others see it. */
  @MayBeAbsent() @TextField(200) readonly name?: string;
  /** The language of screens and reports for you. */
  @MayBeAbsent() @IsIn(LANGUAGES) readonly language?: Language;
  /** A new password of at least 12 characters; your other sessions end. */
  @MayBeAbsent() @PasswordField() readonly password?: string;
  /** The password that you have now; needed for a new one. */
  @MayBeAbsent() @PasswordField() readonly currentPassword?: string;
}

export class MakeTokenRequest {
  /** What the token is for. */
  @TextField(100) readonly name!: string;
  /** The last day (UTC) on which the token works: a year from now at the latest. */
  @CalendarDateField() readonly expiresOn!: string;
  /** What the token may do at most: permissions that you hold yourself. Absent for all of them. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(PERMISSIONS, { each: true })
  readonly scopes?: readonly Permission[];
}
