import { ProblemError, isOffline } from '../../api/problem';
import type { Values } from '../../i18n/messages';
import type { SignInKey } from './messages';

interface Said {
  readonly key: SignInKey;
  readonly values?: Values;
}

const seconds = (detail: string): number => Number(/\d+/.exec(detail)?.[0] ?? '60');

/** What to tell a person whose sign-in was refused. */
export function signInFault(error: unknown): Said {
  if (isOffline(error)) return { key: 'offline' };
  if (!(error instanceof ProblemError)) return { key: 'failed', values: { code: 'unknown' } };
  const { status, code, detail } = error.problem;
  if (status === 400 || status === 401) return { key: 'wrong' };
  if (status === 429) return { key: 'tooMany', values: { seconds: seconds(detail) } };
  return { key: 'failed', values: { code } };
}
