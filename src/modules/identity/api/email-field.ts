import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, Matches, MaxLength } from 'class-validator';

const toEmail = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim().toLowerCase() : value;

/** An e-mail address. A host without a dot is one, too: `admin@localhost`. */
export const EmailField = () =>
  applyDecorators(
    Transform(toEmail),
    IsString(),
    MaxLength(254),
    Matches(/^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+$/, {
      message: '$property must be an e-mail address',
    }),
  );

/** A password as it was typed; whether it is good enough is a rule of the accounts. */
export const PasswordField = () => applyDecorators(IsString(), MaxLength(256));
