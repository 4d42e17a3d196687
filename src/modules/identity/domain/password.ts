import { normalEmail } from './user';
import { PasswordTooWeak } from './user.errors';

const SHORTEST = 12;
const FEWEST_DIFFERENT = 5;
/** What fingers find without a thought. */
const ROWS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'йцукенгшщзхъфывапролджэячсмитьбю',
];
const ONE_PIECE_REPEATED = /^(.{1,8}?)\1+$/su;

/** Long enough, not the first that anybody would try, and not what everybody knows of the person. */
export function assertPasswordAcceptable(password: string, email: string): void {
  // Length is counted in characters, not in bytes.
  if (Array.from(password).length < SHORTEST)
    throw tooWeak('length', `A password has at least ${String(SHORTEST)} characters`);
  if (normalEmail(password) === normalEmail(email))
    throw tooWeak('email', 'The password must not be the e-mail address');
  if (isGuessed(password.toLowerCase()))
    throw tooWeak('matches', 'The password must not be one piece repeated or a row of keys');
}

const isGuessed = (password: string): boolean =>
  new Set(password).size < FEWEST_DIFFERENT ||
  ONE_PIECE_REPEATED.test(password) ||
  ROWS.some((row) => row.includes(password) || backwards(row).includes(password));

const backwards = (text: string): string => Array.from(text).reverse().join('');

const tooWeak = (code: 'length' | 'email' | 'matches', detail: string): PasswordTooWeak =>
  new PasswordTooWeak(`${detail}.`, { errors: [{ pointer: '#/password', code, detail }] });
