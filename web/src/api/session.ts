import type { Language } from '../i18n/languages';

export type MissionRole =
  | 'programme-manager'
  | 'lead-auditor'
  | 'auditor'
  | 'ncmc'
  | 'area-coordinator'
  | 'action-owner'
  | 'viewer';

export interface OwnMembership {
  readonly missionId: string;
  readonly role: MissionRole;
  readonly areas: readonly string[];
}

/** Who is signed in. */
export interface Me {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly organizationId: string | null;
  readonly roles: readonly string[];
  readonly version: number;
  readonly memberships: readonly OwnMembership[];
  readonly permissions: readonly string[];
}

export interface Session {
  readonly csrfToken: string | null;
  readonly me: Me;
}

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
