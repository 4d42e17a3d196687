import { Injectable } from '@nestjs/common';
import { dayOf } from '../../../kernel/calendar-date';
import { Clock } from '../../../platform/clock/clock';
import { Reader } from '../../../platform/database/transaction';
import { TOKEN_PREFIX } from '../domain/token';
import { Credentials } from '../persistence/credentials';
import { Principals, type Person } from './principals';
import { hashOf } from './secrets';
import { SessionTouch } from './session-touch';

/** Finds the person behind a secret; undefined when it opens nothing any more. */
@Injectable()
export class Identify {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly credentials: Credentials,
    private readonly principals: Principals,
    private readonly sessionTouch: SessionTouch,
  ) {}

  async byToken(token: string): Promise<Person | undefined> {
    if (!token.startsWith(TOKEN_PREFIX)) return undefined;
    const holder = await this.credentials.findToken(this.reader, hashOf(token));
    if (!holder || holder.disabled) return undefined;
    if (holder.expiresOn < dayOf(this.clock.now())) return undefined;
    return this.principals.of(holder, holder.scopes);
  }

  async bySession(secret: string): Promise<Person | undefined> {
    const holder = await this.credentials.findSession(this.reader, hashOf(secret));
    const now = this.clock.now();
    if (!holder || holder.disabled || holder.expiresAt <= now) return undefined;
    this.sessionTouch.note(holder, now);
    return this.principals.of(holder, null);
  }
}
