import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RequestInvalid } from '../../kernel/domain-error';
import { VersionRequired } from './http-problems';

const TAG = /^(?:W\/)?"(\d{1,9})"$/;

export function ifMatch(_: unknown, context: ExecutionContext): number {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) throw new VersionRequired('Send the ETag that you read in If-Match.');
  return versionIn(header);
}

/** The version that the caller read and now changes, from If-Match. */
export const IfMatch = createParamDecorator(ifMatch);

export function expectedVersion(_: unknown, context: ExecutionContext): number {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const match = headers['if-match'];
  if (match !== undefined) return versionIn(match);
  if (headers['if-none-match'] === '*') return 0;
  throw new VersionRequired(
    'Send the ETag that you read in If-Match, or If-None-Match: * for the first answer.',
  );
}

/**
 * The version for a resource that may not be there yet: 0 for `If-None-Match: *` (first answer),
 * else the one of If-Match.
 */
export const ExpectedVersion = createParamDecorator(expectedVersion);

function versionIn(header: string): number {
  const version = TAG.exec(header)?.[1];
  if (version !== undefined) return Number(version);
  throw new RequestInvalid('If-Match takes one version in quotes, such as "3".', {
    errors: [{ pointer: '#/headers/If-Match', code: 'etag', detail: 'must be like "3"' }],
  });
}
