import { createContext, useContext } from 'react';
import type { Me, OwnMembership } from '../api/session';

const Context = createContext<Me | null>(null);

export const PersonProvider = Context.Provider;

/** Who is signed in. */
export function usePerson(): Me {
  const me = useContext(Context);
  if (!me) throw new Error('Nobody is signed in here');
  return me;
}

export type Permission = Me['permissions'][number];
export type Can = (permission: Permission) => boolean;

/** Whether the person may do this somewhere. The server decides; this only spares a person what would be refused. */
export function useCan(): Can {
  const { permissions } = usePerson();
  return (permission) => permissions.includes(permission);
}

/** What the person is in a mission; undefined for somebody who is no member. */
export function useMembership(missionId: string | undefined): OwnMembership | undefined {
  return usePerson().memberships.find((membership) => membership.missionId === missionId);
}

/** Whether a membership covers an area; no areas means all. */
export const coversArea = (membership: OwnMembership | undefined, area: string): boolean =>
  membership !== undefined && (membership.areas.length === 0 || membership.areas.includes(area));
