import { refusal } from '../../../kernel/domain-error';

export class UserNotFound extends refusal('not-found', 'user.not-found', 'There is no such user') {}
export class EmailTaken extends refusal(
  'conflict',
  'user.email-taken',
  'Another account has this e-mail address',
) {}
export class OwnAdministratorRole extends refusal(
  'rule',
  'user.own-administrator-role',
  'Nobody takes the administration away from themselves',
) {}
export class LastAdministrator extends refusal(
  'rule',
  'user.last-administrator',
  'One administrator must be left',
) {}
export class OrganizationUnknown extends refusal(
  'rule',
  'user.organization-unknown',
  'There is no such organization',
) {}
export class PasswordTooWeak extends refusal(
  'rule',
  'password.too-weak',
  'The password is too easy to guess',
) {}
export class PasswordWrong extends refusal(
  'rule',
  'password.wrong',
  'The current password is not right',
) {}
