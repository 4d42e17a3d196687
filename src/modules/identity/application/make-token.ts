import { Injectable } from '@nestjs/common';
import type { Actor, Permission } from '../../../kernel/actor';
import { dayOf, type CalendarDate } from '../../../kernel/calendar-date';
import { Ids } from '../../../platform/clock/ids';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { assertScopesHeld, assertTokenExpiry, TOKEN_PREFIX, type ApiToken } from '../domain/token';
import { tokenMade } from '../domain/token.events';
import { Tokens } from '../persistence/tokens';
import { Principals } from './principals';
import { hashOf, newSecret } from './secrets';

export interface MakeTokenCommand {
  readonly name: string;
  readonly expiresOn: CalendarDate;
  readonly scopes?: readonly Permission[];
}

/** A token as its maker sees it this once. */
export interface MadeToken extends ApiToken {
  readonly token: string;
}

@Injectable()
export class MakeToken {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly tokens: Tokens,
    private readonly principals: Principals,
  ) {}

  async execute(actor: Actor, { name, expiresOn, scopes }: MakeTokenCommand): Promise<MadeToken> {
    const reach = scopes ?? (await this.reachOf(actor));
    const token = TOKEN_PREFIX + newSecret();
    return this.unitOfWork.run(actor, async (tx) => {
      assertTokenExpiry(expiresOn, dayOf(tx.now));
      assertScopesHeld(reach ?? [], actor.permissions);
      const made: ApiToken = {
        id: this.ids.next(),
        userId: actor.id,
        name,
        secretHash: hashOf(token),
        scopes: reach && [...new Set(reach)],
        expiresOn,
        createdAt: tx.now,
      };
      await this.tokens.insert(tx, made);
      tx.record(tokenMade(made));
      return { ...made, token };
    });
  }

  /** Null for everything; who comes with a token of narrower reach passes on no more than that. */
  private async reachOf(actor: Actor): Promise<readonly Permission[] | null> {
    const whole = await this.principals.load(actor.id, null);
    return actor.permissions.size < whole.permissions.size ? [...actor.permissions] : null;
  }
}
