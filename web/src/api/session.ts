import type { components } from './schema';

/** Who is signed in. */
export type Me = components['schemas']['MeResponse'];
export type OwnMembership = components['schemas']['OwnMembershipResponse'];
export type MissionRole = OwnMembership['role'];
export type Session = components['schemas']['SessionResponse'];

type Tell = () => void;

let current: Session | null = null;
const watchers = new Set<Tell>();

export const currentSession = (): Session | null => current;

/** Whoever watches is told only of what is new. */
export function setSession(session: Session | null): void {
  if (JSON.stringify(session) === JSON.stringify(current)) return;
  current = session;
  for (const tell of watchers) tell();
}

export function watchSession(tell: Tell): Tell {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

const refusals = new Set<Tell>();

/** Somebody was not allowed what the screen offered them: their rights may be others by now. */
export function tellRefused(): void {
  for (const tell of refusals) tell();
}

export function watchRefusals(tell: Tell): Tell {
  refusals.add(tell);
  return () => refusals.delete(tell);
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
