import { IsString, MaxLength } from 'class-validator';
import { PasswordField } from './email-field';

export class SignInRequest {
  /** The e-mail address of the account. */
  @IsString() @MaxLength(254) readonly email!: string;
  @PasswordField() readonly password!: string;
}
