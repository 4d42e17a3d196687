import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { tokenRevoked } from '../domain/token.events';
import { Tokens } from '../persistence/tokens';

/** Takes a token away from whoever holds it: it opens nothing from the next request on. */
@Injectable()
export class RevokeToken {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: Tokens,
  ) {}

  execute(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const token = await this.tokens.get(tx, actor.id, id);
      await this.tokens.remove(tx, id);
      tx.record(tokenRevoked(token));
    });
  }
}
