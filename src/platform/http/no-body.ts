import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RequestInvalid, type FieldError } from '../../kernel/domain-error';
import { escaped } from './json-pointer';

/** For a route that needs nothing to be told: an empty body, or none. */
export const NoBody = createParamDecorator((_: unknown, context: ExecutionContext): void =>
  assertNothing(context.switchToHttp().getRequest<FastifyRequest>().body),
);

function assertNothing(body: unknown): void {
  if (body === undefined || body === null) return;
  if (typeof body !== 'object' || Array.isArray(body))
    throw new RequestInvalid('The body must be an object.', {
      errors: [{ pointer: '#', code: 'isObject', detail: 'the body must be an object' }],
    });
  const errors = Object.keys(body).map((name): FieldError => ({
    pointer: `#/${escaped(name)}`,
    code: 'unknown',
    detail: `${name} is not known here`,
  }));
  const [first] = errors;
  if (first) throw new RequestInvalid(`${first.detail}.`, { errors });
}
