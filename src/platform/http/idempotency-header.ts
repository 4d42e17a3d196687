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
  assertKey(key);
  // With the key in it, nobody who reads the table can try out what the body held, a password for one.
  const fingerprint = sha256(`${key}\n${request.method} ${request.url}\n${contentOf(request)}`);
  return { keyHash: sha256(key), fingerprint };
}

function assertKey(key: string | string[]): asserts key is string {
  if (typeof key === 'string' && key.length >= 8 && key.length <= 128) return;
  throw new RequestInvalid('The Idempotency-Key is a text of 8 to 128 characters.', {
    errors: [
      {
        pointer: '#/headers/Idempotency-Key',
        code: 'length',
        detail: 'Idempotency-Key must have 8 to 128 characters',
      },
    ],
  });
}

/** Files are not read twice: of a form with files, only the length is compared. */
const contentOf = (request: FastifyRequest): string =>
  isMultipart(request)
    ? (request.headers['content-length'] ?? '')
    : JSON.stringify(request.body ?? null);

const isMultipart = (request: FastifyRequest): boolean =>
  request.headers['content-type']?.startsWith('multipart/') ?? false;
