import { normalEmail } from './user';
import { PasswordTooWeak } from './user.errors';

const SHORTEST = 12;

/** Long enough, and not what everybody knows of the person. Length is counted in characters, not in bytes. */
export function assertPasswordAcceptable(password: string, email: string): void {
  const pointer = '#/password';
  if (Array.from(password).length < SHORTEST) {
    const detail = `A password has at least ${SHORTEST} characters`;
    throw new PasswordTooWeak(`${detail}.`, { errors: [{ pointer, code: 'length', detail }] });
  }
  if (normalEmail(password) === normalEmail(email)) {
    const detail = 'The password must not be the e-mail address';
    throw new PasswordTooWeak(`${detail}.`, { errors: [{ pointer, code: 'email', detail }] });
  }
}
