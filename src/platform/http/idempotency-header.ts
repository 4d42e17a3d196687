import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Call } from '../../kernel/actor';
import { RequestInvalid } from '../../kernel/domain-error';

const IDEMPOTENCY_HEADER = 'idempotency-key';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What forms held, once they were read to their end. */
const formContents = new WeakMap<FastifyRequest, string>();

/** A request that knows how to find out whether it was answered before, when that has to wait for its form. */
export type FormRequest = FastifyRequest & { assertNew?: () => Promise<unknown> };

/** Tells what the form of a request holds; throws AnsweredBefore when the same was sent with the same key. */
export async function formWasRead(request: FormRequest, ...content: unknown[]): Promise<void> {
  formContents.set(request, JSON.stringify(content));
  await request.assertNew?.();
}

/** The claim that a POST makes with its Idempotency-Key; undefined without one. */
export function idempotencyOf(request: FastifyRequest): Call['idempotency'] {
  const key = request.headers[IDEMPOTENCY_HEADER];
  if (key === undefined || request.method !== 'POST') return undefined;
  assertKey(key);
  // With the key in it, nobody who reads the table can try out what the body held, a password for one.
  const fingerprintOf = (content: string) =>
    sha256(`${key}\n${request.method} ${request.url}\n${content}`);
  const keyHash = sha256(key);
  if (!isMultipart(request))
    return { keyHash, fingerprint: fingerprintOf(JSON.stringify(request.body ?? null)) };
  return {
    keyHash,
    get fingerprint() {
      return fingerprintOf(formContents.get(request) ?? '');
    },
  };
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

/** Whether the body is a form, whose content is not known before it was read. */
export const isMultipart = (request: FastifyRequest): boolean =>
  request.headers['content-type']?.startsWith('multipart/') ?? false;
