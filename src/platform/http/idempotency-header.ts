import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Call } from '../../kernel/actor';
import { RequestInvalid } from '../../kernel/domain-error';

export const IDEMPOTENCY_HEADER = 'idempotency-key';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The claim that a POST makes with its Idempotency-Key; undefined without one. */
export function idempotencyOf(request: FastifyRequest): Call['idempotency'] {
  const key = request.headers[IDEMPOTENCY_HEADER];
  if (key === undefined || request.method !== 'POST') return undefined;
  if (typeof key !== 'string' || key.length < 8 || key.length > 128)
    throw new RequestInvalid('The Idempotency-Key is a text of 8 to 128 characters.', {
      errors: [
        {
          pointer: '#/headers/Idempotency-Key',
          code: 'length',
          detail: 'Idempotency-Key must have 8 to 128 characters',
        },
      ],
    });
  const content = isMultipart(request)
    ? (request.headers['content-length'] ?? '')
    : JSON.stringify(request.body ?? null);
  // With the key in it, nobody who reads the table can try out what the body held, a password for one.
  const fingerprint = sha256(`${key}\n${request.method} ${request.url}\n${content}`);
  return { keyHash: sha256(key), fingerprint };
}

const isMultipart = (request: FastifyRequest): boolean =>
  request.headers['content-type']?.startsWith('multipart/') ?? false;
