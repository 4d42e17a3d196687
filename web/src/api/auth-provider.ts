import type { AuthProvider } from 'react-admin';
import { signOut } from './client';
import { ProblemError } from './problem';
import { currentSession } from './session';

/** What one needs to hold to see or change records of a resource; the server asks for the same. */
const READ: Readonly<Record<string, string>> = { users: 'users:read' };
const WRITE: Readonly<Record<string, string>> = {
  users: 'users:manage',
  missions: 'missions:create',
  'me/tokens': 'account:own',
  organizations: 'reference:manage',
  states: 'reference:manage',
  targets: 'reference:manage',
  benchmarks: 'reference:manage',
  'legal-instruments': 'reference:manage',
};
const CHANGES = new Set(['create', 'edit', 'delete']);

export function mayAccess(
  permissions: readonly string[],
  resource: string,
  action: string,
): boolean {
  const needed = CHANGES.has(action) ? (WRITE[resource] ?? 'nobody') : READ[resource];
  return needed === undefined || permissions.includes(needed);
}

const STATUS_UNAUTHENTICATED = 401;

/** The framework's questions about the person. Signing in happens before the framework is there. */
export const authProvider: AuthProvider = {
  login: () => Promise.resolve(),
  logout: async () => {
    try {
      await signOut();
    } catch (error) {
      // A session that has ended already needs no end.
      if (!(error instanceof ProblemError) || error.status !== STATUS_UNAUTHENTICATED) throw error;
    }
    location.assign('/');
    return false;
  },
  checkAuth: () => Promise.resolve(),
  checkError: () => Promise.resolve(),
  getPermissions: () => Promise.resolve(currentSession()?.me.permissions ?? []),
  getIdentity: () => {
    const me = currentSession()?.me;
    return Promise.resolve({ id: me?.id ?? '', fullName: me?.name ?? '' });
  },
  canAccess: ({ resource, action }) =>
    Promise.resolve(mayAccess(currentSession()?.me.permissions ?? [], resource, action)),
};
