import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { KeptAnswer } from '../idempotency/idempotency-key';
import type { ActingRequest } from './access';
import { Idempotency } from './idempotency';
import { isMultipart, type FormRequest } from './idempotency-header';
import { SHOWN_ONCE, withoutSecret } from './shown-once';

/** The request was answered before; this is its answer. Thrown to leave the way of a new request. */
export class AnsweredBefore extends Error {
  constructor(readonly answer: KeptAnswer) {
    super('The request was answered before');
  }
}

type ClaimingRequest = ActingRequest & FormRequest & { secretMember?: string | undefined };

/** Stops a POST that was answered before: throws AnsweredBefore, which the filter turns into that answer. */
@Injectable()
export class IdempotencyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly idempotency: Idempotency,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const request = context.switchToHttp().getRequest<ClaimingRequest>();
    const { actor } = request;
    const claim = actor?.call.idempotency;
    if (!claim) return true;
    request.secretMember = this.reflector.get(SHOWN_ONCE, context.getHandler());
    if (!isMultipart(request)) return this.assertNew(actor.id, claim);
    // Whether a form is the same as before is known when it was read.
    request.assertNew = () => this.assertNew(actor.id, claim);
    return true;
  }

  private async assertNew(...claim: Parameters<Idempotency['answerTo']>): Promise<boolean> {
    const kept = await this.idempotency.answerTo(...claim);
    if (kept) throw new AnsweredBefore(kept);
    return true;
  }
}

const REPLAYED_HEADER = 'idempotent-replayed';

/** Sends the first answer again. */
export function replay({ answer: { status, body } }: AnsweredBefore, reply: FastifyReply): void {
  void reply
    .status(status ?? 200)
    .header(REPLAYED_HEADER, 'true')
    .send(body === null ? null : JSON.parse(body));
}

/** Keeps the answer of every successful request that carries a key, before it is sent. */
export function keepAnswers(server: FastifyInstance, idempotency: Idempotency): void {
  server.addHook('onSend', (request: ClaimingRequest, reply, payload, done) => {
    const { actor, secretMember } = request;
    const claim = actor?.call.idempotency;
    if (!claim || reply.statusCode >= 300 || reply.hasHeader(REPLAYED_HEADER)) {
      done(null, payload);
      return;
    }
    const body = textOf(payload, secretMember);
    idempotency.keep(actor, claim, reply.statusCode, body).then(() => {
      done(null, payload);
    }, done);
  });
}

function textOf(payload: unknown, secretMember: string | undefined): string {
  if (typeof payload !== 'string' || payload === '') return 'null';
  if (secretMember === undefined) return payload;
  return JSON.stringify(withoutSecret(JSON.parse(payload), secretMember));
}
