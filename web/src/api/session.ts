import type { components } from './schema';

/** Who is signed in. */
export type Me = components['schemas']['MeResponse'];
export type OwnMembership = components['schemas']['OwnMembershipResponse'];
export type MissionRole = OwnMembership['role'];
export type Session = components['schemas']['SessionResponse'];

let current: Session | null = null;

export const currentSession = (): Session | null => current;

export function setSession(session: Session | null): void {
  current = session;
}

type Asker = () => Promise<boolean>;
let asker: Asker = () => Promise.resolve(false);

/** The application says how it asks a person to sign in again. */
export function setAsker(ask: Asker): void {
  asker = ask;
}

let asking: Promise<boolean> | null = null;

/** Asks once, however many requests were turned away; true when somebody is signed in again. */
export function askToSignIn(): Promise<boolean> {
  asking ??= asker().finally(() => {
    asking = null;
  });
  return asking;
}
