import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { setTimeout as pause } from 'node:timers/promises';
import { concatMap, of, type Observable } from 'rxjs';
import type { Actor, Call } from '../../kernel/actor';
import { Reader } from '../database/transaction';
import { UnitOfWork } from '../database/unit-of-work';
import {
  IdempotencyKeyBusy,
  IdempotencyKeyReused,
  findAnswer,
  keepAnswer,
  type KeptAnswer,
} from '../idempotency/idempotency-key';
import type { ActingRequest } from './access';
import { SHOWN_ONCE, withoutSecret } from './shown-once';

type Claim = NonNullable<Call['idempotency']>;
const TRIES = 20;
const BETWEEN_TRIES_MS = 50;

/** Answers a repeated POST with its first answer, and keeps the answer of a new one. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const { actor } = http.getRequest<ActingRequest>();
    const claim = actor?.call.idempotency;
    if (!actor || !claim) return next.handle();
    const reply = http.getResponse<FastifyReply>();
    const kept = await this.answerTo(actor.id, claim);
    if (kept) {
      void reply.status(kept.status ?? 200).header('idempotent-replayed', 'true');
      return of(kept.body === null ? undefined : JSON.parse(kept.body));
    }
    const secret = this.reflector.get<string | undefined>(SHOWN_ONCE, context.getHandler());
    return next.handle().pipe(
      concatMap(async (body: unknown) => {
        await this.keep(actor, claim, reply.statusCode, withoutSecret(body, secret));
        return body;
      }),
    );
  }

  /** The kept answer; undefined for a key that is new. Waits a moment for a request that is under way. */
  private async answerTo(actorId: string, claim: Claim): Promise<KeptAnswer | undefined> {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const kept = await findAnswer(this.reader, actorId, claim.keyHash);
      if (!kept) return undefined;
      if (kept.fingerprint !== claim.fingerprint)
        throw new IdempotencyKeyReused('Use a new key for a request with other content.');
      if (kept.status !== null) return kept;
      await pause(BETWEEN_TRIES_MS);
    }
    throw new IdempotencyKeyBusy(
      'The first request with this key has not answered. Look whether its work is there.',
    );
  }

  private async keep(actor: Actor, claim: Claim, status: number, body: unknown): Promise<void> {
    const plain: Actor = { ...actor, call: { requestId: actor.call.requestId } };
    const text = JSON.stringify(body ?? null);
    await this.unitOfWork.run(plain, (tx) =>
      keepAnswer(tx, actor.id, claim.keyHash, { status, body: text }),
    );
  }
}
