import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, type ApiBodyOptions } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { isMultipart } from './idempotency-header';
import { MediaTypeUnsupported } from './http-problems';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route reads a form; all others read JSON. */
    takesForm?: boolean;
  }
}

/** The route reads a form of this shape. */
export const TakesForm = (schema: Extract<ApiBodyOptions, { schema: unknown }>['schema']) =>
  applyDecorators(
    RouteConfig({ takesForm: true }),
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema }),
  );

/** What stands against a body that its route would not read as it is meant: a packed one, or a form where JSON is read. */
export function unreadableBody(request: FastifyRequest): MediaTypeUnsupported | undefined {
  const { 'content-encoding': encoding = 'identity' } = request.headers;
  if (encoding !== 'identity')
    return new MediaTypeUnsupported('Send the body as it is, without a Content-Encoding.');
  const { takesForm = false } = request.routeOptions.config;
  if (request.is404 || takesForm || !isMultipart(request)) return undefined;
  return new MediaTypeUnsupported('Send application/json.');
}
