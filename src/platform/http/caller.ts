import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SESSION_COOKIE } from './csrf';

/** The request behind a call, for the few routes that look at it. */
export interface CallerOfRequest {
  readonly requestId: string;
  /** The network address; behind a proxy that is trusted, the one it names. */
  readonly address: string;
  /** What the cookie of the session holds. */
  readonly sessionSecret: string | undefined;
}

export const Caller = createParamDecorator(
  (_: unknown, context: ExecutionContext): CallerOfRequest => {
    const { id, ip, cookies } = context.switchToHttp().getRequest<FastifyRequest>();
    return { requestId: id, address: ip, sessionSecret: cookies[SESSION_COOKIE] };
  },
);
