import {
  Catch,
  HttpException,
  Inject,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { DomainError, type FieldError, type RefusalKind } from '../../kernel/domain-error';
import { allowedMethods } from './allowed-methods';
import { AnsweredBefore, replay } from './idempotency.guard';
import { LOGGER } from '../logging/logger';
import {
  MediaTypeUnsupported,
  MethodNotAllowed,
  RequestMalformed,
  RequestTooLarge,
  RouteNotFound,
  ServiceUnavailable,
} from './http-problems';

/** RFC 9457, with our code, the request id, faults by field, and facts of the case. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance: string;
  readonly code: string;
  readonly requestId: string;
  readonly errors?: readonly FieldError[];
  readonly [fact: string]: unknown;
}

export const PROBLEM_TYPE = 'application/problem+json';

export const STATUS_OF: Record<RefusalKind, number> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'not-allowed': 405,
  conflict: 409,
  stale: 412,
  'too-large': 413,
  'out-of-range': 416,
  unsupported: 415,
  rule: 422,
  'version-missing': 428,
  'too-many': 429,
  'headers-too-large': 431,
  unavailable: 503,
};

/** What a defect answers; the only problem that no refusal declares. */
export const INTERNAL_PROBLEM = {
  code: 'internal',
  status: 500,
  title: 'Something went wrong on our side',
} as const;

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (thrown instanceof AnsweredBefore) {
      replay(thrown, reply);
      return;
    }
    const refused = toRefusal(thrown, request);
    if (refused === undefined || refused.definition.kind === 'unavailable')
      this.logger.error({ err: thrown, requestId: request.id }, 'The request failed');
    const problem = refused ? describe(refused, request) : internal(request);
    addHeaders(reply, problem);
    void reply.status(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem));
  }
}

/** What HTTP wants to be said in headers as well. */
function addHeaders(reply: FastifyReply, { status, allow, retryAfter }: Problem): void {
  if (status === 401) void reply.header('www-authenticate', 'Bearer realm="octant"');
  if (Array.isArray(allow)) void reply.header('allow', allow.join(', '));
  if (typeof retryAfter === 'number') void reply.header('retry-after', String(retryAfter));
}

/** Answers a request that the server could not even take to a route, such as one with a broken address. */
export const refusingUnreadable =
  (headers: Readonly<Record<string, string>>) =>
  (error: Error, request: FastifyRequest, reply: FastifyReply): void => {
    const problem = describe(new RequestMalformed(`${error.message}.`), request);
    void reply
      .status(problem.status)
      .headers(headers)
      .type(PROBLEM_TYPE)
      .header('x-request-id', request.id)
      .send(JSON.stringify(problem));
  };

export function describe(
  refused: DomainError,
  request: Pick<FastifyRequest, 'id' | 'url'>,
): Problem {
  const { kind, code, title } = refused.definition;
  return {
    type: `/problems/${code}`,
    title,
    status: STATUS_OF[kind],
    detail: refused.message,
    instance: request.url,
    code,
    requestId: request.id,
    ...(refused.errors.length > 0 ? { errors: refused.errors } : {}),
    ...refused.facts,
  };
}

function internal(request: FastifyRequest): Problem {
  const { code, status, title } = INTERNAL_PROBLEM;
  return {
    type: `/problems/${code}`,
    title,
    status,
    detail: 'The failure is in the log under the request id.',
    instance: request.url,
    code,
    requestId: request.id,
  };
}

/** What was thrown, as a refusal; undefined when it is a defect. */
function toRefusal(thrown: unknown, request: FastifyRequest): DomainError | undefined {
  if (thrown instanceof DomainError) return thrown;
  if (isDatabaseAway(thrown)) return new ServiceUnavailable('The database does not answer.');
  const status = statusOf(thrown);
  const detail = thrown instanceof Error ? thrown.message : '';
  switch (status) {
    case 400:
      return new RequestMalformed(detail);
    case 404:
      return notRouted(request, detail);
    case 413:
      return new RequestTooLarge('The body is larger than this route takes.');
    case 415:
      return new MediaTypeUnsupported('Send application/json, or what this route documents.');
    default:
      return undefined;
  }
}

/** There is nothing at the address, or what is there does not answer to the method. */
function notRouted(request: FastifyRequest, detail: string): DomainError {
  const allow = allowedMethods(request);
  if (allow.length === 0 || allow.includes(request.method)) return new RouteNotFound(detail);
  return new MethodNotAllowed(`Use ${allow.join(', ')}.`, { facts: { allow } });
}

function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const { statusCode } = (thrown ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
}

const AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '57P01', '57P03', '53300']);
/** Of each there are kinds, such as SQLITE_IOERR_READ. */
const SQLITE_AWAY = /^SQLITE_(FULL|IOERR|BUSY)/;

function isDatabaseAway(thrown: unknown): boolean {
  const cause = (thrown as { driverError?: unknown } | null)?.driverError ?? thrown;
  const { code } = (cause ?? {}) as { code?: unknown };
  return typeof code === 'string' && (AWAY.has(code) || SQLITE_AWAY.test(code));
}
