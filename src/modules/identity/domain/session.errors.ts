import { refusal } from '../../../kernel/domain-error';

export class CredentialsWrong extends refusal(
  'unauthenticated',
  'session.wrong-credentials',
  'The e-mail address or the password is not right',
) {}
export class TooManyAttempts extends refusal(
  'too-many',
  'session.too-many-attempts',
  'Too many attempts to sign in',
) {}
export class SessionNotFound extends refusal(
  'not-found',
  'session.not-found',
  'There is no such session',
) {}
