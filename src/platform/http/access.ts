import {
  Injectable,
  SetMetadata,
  createParamDecorator,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Forbidden } from '../../kernel/domain-error';
import type { Actor, Permission } from '../../kernel/actor';
import { Authenticator, type Principal } from './authenticator';
import { CSRF_HEADER, SESSION_COOKIE, csrfTokenMatches } from './csrf';
import { CsrfTokenWrong, SessionRequired } from './http-problems';
import { idempotencyOf } from './idempotency-header';

export const ACCESS = Symbol('access');
export type Access = Permission | 'public';
/** Who may call the route: people with this permission. */
export const Requires = (permission: Permission) => SetMetadata(ACCESS, permission);
/** Anybody may call the route. */
export const Public = () => SetMetadata(ACCESS, 'public');

export type ActingRequest = FastifyRequest & { actor?: Actor };

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActingRequest>();
  if (!actor) throw new SessionRequired('This needs somebody who is signed in.');
  return actor;
});

const BEARER = /^Bearer +(\S+)$/i;
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Finds out who calls, and lets them through where the route says so. A route that does not say who may call it may be called by nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly declared = new WeakMap<object, Access | 'nobody'>();

  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.accessOf(context);
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const principal = await this.authenticate(request);
    if (!principal) throw new SessionRequired('Sign in, or send a valid token.');
    if (access === 'nobody' || !principal.permissions.has(access))
      throw new Forbidden('Your role does not allow this.');
    request.actor = actorIn(request, principal);
    return true;
  }

  private accessOf(context: ExecutionContext): Access | 'nobody' {
    const handler = context.getHandler();
    const known = this.declared.get(handler);
    if (known) return known;
    const access =
      this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [handler, context.getClass()]) ??
      'nobody';
    this.declared.set(handler, access);
    return access;
  }

  private authenticate(request: FastifyRequest): Promise<Principal | undefined> {
    const { authorization } = request.headers;
    if (authorization !== undefined)
      return this.authenticator.byToken(BEARER.exec(authorization)?.[1] ?? '');
    const secret = request.cookies[SESSION_COOKIE];
    if (secret === undefined) return Promise.resolve(undefined);
    if (
      !SAFE_METHODS.has(request.method) &&
      !csrfTokenMatches(secret, request.headers[CSRF_HEADER])
    )
      throw new CsrfTokenWrong('Send the csrfToken of the session in X-CSRF-Token.');
    return this.authenticator.bySession(secret);
  }
}

function actorIn(request: FastifyRequest, principal: Principal): Actor {
  const { id, name, administrator, permissions, memberships } = principal;
  const idempotency = idempotencyOf(request);
  const call = idempotency ? { requestId: request.id, idempotency } : { requestId: request.id };
  return { id, name, administrator, permissions, memberships, call };
}
