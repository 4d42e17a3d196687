import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { v7 } from 'uuid';
import type { Config } from '../config/config';
import type { Metrics } from '../logging/metrics';
import type { ActingRequest } from './access';
import { NO_STORE } from './answered-anew';
import { compressWhatIsRead } from './compression';
import { Idempotency } from './idempotency';
import { LONGEST_PART } from './allowed-methods';
import { keepAnswers } from './idempotency.guard';
import { isKnownTag } from './known-tag';
import { locating } from './location';
import { refusingUnreadable } from './problem.filter';
import { unreadableBody } from './readable-body';
import { securityHeaders, type SecurityHeaders } from './security-headers';
import { answerUnreadable } from './unreadable';

const BODY_LIMIT = 1024 * 1024;
const REQUEST_ID = /^[\w.:-]{8,128}$/;

function requestId(message: IncomingMessage | { headers: IncomingMessage['headers'] }): string {
  const sent = message.headers['x-request-id'];
  return typeof sent === 'string' && REQUEST_ID.test(sent) ? sent : v7();
}

/** The headers that every answer carries, those included which never reach a route. */
export const headersOf = (config: Config): Promise<SecurityHeaders> =>
  securityHeaders({
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    frameguard: { action: 'deny' },
    hsts: config.baseUrl.startsWith('https:'),
  });

export function createAdapter(config: Config, secure: SecurityHeaders): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy,
    genReqId: requestId,
    frameworkErrors: refusingUnreadable(secure),
    clientErrorHandler: (error, socket) => answerUnreadable(error, socket, secure),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: LONGEST_PART },
  });
}

export interface Observers {
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** Everything that surrounds the routes: headers, cookies, versions, limits, one log line and one measurement a request. */
export async function prepareServer(
  app: NestFastifyApplication,
  config: Config,
  secure: SecurityHeaders,
  { logger, metrics }: Observers,
): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  // What is neither JSON nor a form with files is not read at all.
  server.removeContentTypeParser('text/plain');
  await app.register(cookie);
  await app.register(multipart, { limits: { files: 1, fields: 20, fieldSize: 64 * 1024 } });
  await compressWhatIsRead(server);
  if (config.corsOrigins.length > 0) app.enableCors(corsFor(config.corsOrigins));
  server.addHook('onRoute', (route) => {
    const { bodyLimit } = (route.config ?? {}) as { bodyLimit?: number };
    if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
  });
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(secure).header('x-request-id', request.id);
    // What the API answers is for one person; whoever keeps it asks each time whether it still holds.
    if (request.url.startsWith(API)) void reply.header('cache-control', 'private, no-cache');
    done(unreadableBody(request));
  });
  const tellLocation = locating();
  server.addHook('preSerialization', (request, reply, payload, done) => {
    tagVersion(reply, payload);
    tellLocation(request, reply, payload);
    done(null, payload);
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    done(null, isUnchanged(request, reply) ? notModified(request, reply, payload) : payload);
  });
  keepAnswers(server, app.get(Idempotency));
  server.addHook('onResponse', (request, reply, done) => {
    report(request, reply, logger, metrics);
    done();
  });
}

const API = '/api/v1/';
const READING = new Set(['GET', 'HEAD']);

/** What browsers let pages of these other origins send, and read of the answers. */
const corsFor = (origins: readonly string[]) => ({
  origin: [...origins],
  credentials: true,
  methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
  exposedHeaders: EXPOSED,
  maxAge: 600,
  // An OPTIONS that asks for nothing is answered as one, not refused as a bad one.
  strictPreflight: false,
});

const EXPOSED = [
  'ETag',
  'Location',
  'X-Request-Id',
  'Idempotent-Replayed',
  'Retry-After',
  'Content-Disposition',
];

const CONTENT_SECURITY_POLICY = {
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
};

/** A thing that has a version answers it as its ETag. */
function tagVersion(reply: FastifyReply, payload: unknown): void {
  if (typeof payload !== 'object' || payload === null || reply.hasHeader('etag')) return;
  const { version } = payload as { version?: unknown };
  if (typeof version === 'number') void reply.header('etag', `"${String(version)}"`);
}

function isUnchanged(request: FastifyRequest, reply: FastifyReply): boolean {
  const known = request.headers['if-none-match'];
  if (known === undefined || !READING.has(request.method) || reply.statusCode !== 200) return false;
  // Nobody keeps it, so its ETag does not say that it would be answered as before.
  if (reply.getHeader('cache-control') === NO_STORE) return false;
  const tag = reply.getHeader('etag');
  return typeof tag === 'string' && isKnownTag(known, tag);
}

/** The body of an answer to HEAD is left out by the server itself, which wants to measure it. */
function notModified<T>({ method }: FastifyRequest, reply: FastifyReply, payload: T): T | null {
  void reply.code(304);
  if (method === 'HEAD') return payload;
  void reply.removeHeader('content-type').removeHeader('content-length');
  return null;
}

function report(
  request: FastifyRequest,
  reply: FastifyReply,
  logger: Logger,
  metrics: Metrics,
): void {
  const route = request.routeOptions.url ?? 'none';
  const { method, id } = request;
  metrics.observe(method, route, reply.statusCode, reply.elapsedTime / 1000);
  logger.info({
    requestId: id,
    method,
    route,
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 100) / 100,
    actorId: (request as ActingRequest).actor?.id,
  });
}
