import { CSRF_HEADER, SESSION_COOKIE } from '../csrf';
import type { Document } from './document';

const text = (description: string, example: string, more: object = {}) => ({
  description,
  schema: { type: 'string', ...more },
  example,
});
const inHeader = (name: string, required: boolean, content: object) => ({
  name,
  in: 'header',
  required,
  ...content,
});

/** Headers that many routes take, by the name under which they refer to them. */
const PARAMETERS = {
  RequestId: inHeader(
    'X-Request-Id',
    false,
    text(
      'An id of your own for this request, 8 to 128 characters; answered and logged.',
      'import-2026-03-31-0007',
      {
        pattern: String.raw`^[\w.:-]{8,128}$`,
      },
    ),
  ),
  IfMatch: inHeader(
    'If-Match',
    true,
    text(
      'The ETag of the version that you read and now change. A change that says what stands already answers it again.',
      '"3"',
    ),
  ),
  IfMatchOrFirst: inHeader(
    'If-Match',
    false,
    text('The ETag of the version that you read; or send If-None-Match for a first answer.', '"3"'),
  ),
  IfNoneMatchFirst: inHeader(
    'If-None-Match',
    false,
    text('`*` when you expect that nothing is there yet.', '*', { const: '*' }),
  ),
  IfNoneMatch: inHeader(
    'If-None-Match',
    false,
    text('The ETag that you have; an unchanged resource answers 304 without a body.', '"3"'),
  ),
  IdempotencyKey: inHeader(
    'Idempotency-Key',
    false,
    text(
      'The same key with the same body answers the first answer again, for 30 days.',
      '0b0ef6c8-5d5b-4e0e-9f3c-2a5d6a0c1f7e',
      { minLength: 8, maxLength: 128 },
    ),
  ),
};

const HEADERS = {
  RequestId: text(
    'The id of the request, as it stands in the log.',
    '019b0a54-6f5a-7c1e-8d2b-3f4a5b6c7d8e',
  ),
  ETag: text('The version of the resource, in quotes.', '"3"'),
  Location: text(
    'Where what was made is.',
    '/api/v1/findings/019b0a54-6f5a-7c1e-8d2b-3f4a5b6c7d8e',
    { format: 'uri-reference' },
  ),
  RetryAfter: { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } },
  IdempotentReplayed: text('`true` when this answer was given before to the same key.', 'true'),
};

const FIELD_ERROR = {
  type: 'object',
  required: ['pointer', 'code', 'detail'],
  properties: {
    pointer: {
      type: 'string',
      description: 'Where it is: a JSON pointer from `#`',
      example: '#/dueOn',
    },
    code: { type: 'string', description: 'The rule that it breaks', example: 'isCalendarDate' },
    detail: { type: 'string', description: 'The rule in words' },
  },
};

const PROBLEM = {
  type: 'object',
  description:
    'A refusal or a failure, as RFC 9457 describes it. Facts of the case may stand beside these members.',
  required: ['type', 'title', 'status', 'instance', 'code', 'requestId'],
  properties: {
    type: { type: 'string', format: 'uri-reference', example: '/problems/request.invalid' },
    title: { type: 'string', description: 'The same for every case of this code' },
    status: { type: 'integer', description: 'The HTTP status' },
    detail: { type: 'string', description: 'This case, in words a person can act on' },
    instance: { type: 'string', description: 'The address that was called' },
    code: { type: 'string', description: 'Stable, for programs', example: 'request.invalid' },
    requestId: { type: 'string', description: 'Finds the request in the log' },
    errors: {
      type: 'array',
      items: { $ref: '#/components/schemas/FieldError' },
      description: 'Faults, each at its place',
    },
  },
};

/** Puts into the document what many routes refer to. */
export function addCommonParts(document: Document): void {
  const components = (document.components ??= {});
  Object.assign((components.parameters ??= {}), PARAMETERS);
  Object.assign((components.headers ??= {}), HEADERS);
  Object.assign((components.schemas ??= {}), { Problem: PROBLEM, FieldError: FIELD_ERROR });
  components.securitySchemes = {
    session: {
      type: 'apiKey',
      in: 'cookie',
      name: SESSION_COOKIE,
      description: 'The cookie that POST /session sets.',
    },
    csrfToken: {
      type: 'apiKey',
      in: 'header',
      name: CSRF_HEADER,
      description:
        'The csrfToken that POST /session answers; every changing request with the cookie carries it.',
    },
    token: {
      type: 'http',
      scheme: 'bearer',
      description: 'A token that POST /me/tokens answers, `oct_…`.',
    },
  };
}
