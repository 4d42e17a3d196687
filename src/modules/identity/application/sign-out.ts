import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { SessionNotFound } from '../domain/session.errors';
import { sessionEnded } from '../domain/session.events';
import { Sessions } from '../persistence/sessions';
import { hashOf } from './secrets';

@Injectable()
export class SignOut {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  /** Throws SessionNotFound for somebody who came with a token. */
  execute(actor: Actor, secret: string | undefined): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const id = secret && (await this.sessions.findId(tx, actor.id, hashOf(secret)));
      if (!id) throw new SessionNotFound('A token has no session: revoke it instead.');
      await this.sessions.remove(tx, id);
      tx.record(sessionEnded(id));
    });
  }
}
