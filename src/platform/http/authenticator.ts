import type { Actor } from '../../kernel/actor';

/** A person as the accounts know them, before they act in a request. */
export type Principal = Omit<Actor, 'call'>;

/** Finds out who is calling. The accounts implement it; this room only asks. */
export abstract class Authenticator {
  abstract byToken(secret: string): Promise<Principal | undefined>;
  abstract bySession(secret: string): Promise<Principal | undefined>;
}
