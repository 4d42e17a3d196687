import { refusal } from '../../kernel/domain-error';

export class RequestMalformed extends refusal(
  'malformed',
  'request.malformed',
  'The request cannot be read',
) {}
export class RequestTooLarge extends refusal(
  'too-large',
  'request.too-large',
  'The request is too large',
) {}
export class HeadersTooLarge extends refusal(
  'headers-too-large',
  'request.headers-too-large',
  'The headers are too large',
) {}
export class MediaTypeUnsupported extends refusal(
  'unsupported',
  'request.unsupported-media-type',
  'This kind of content is not accepted here',
) {}
export class RouteNotFound extends refusal(
  'not-found',
  'route.not-found',
  'There is nothing at this address',
) {}
export class MethodNotAllowed extends refusal(
  'not-allowed',
  'route.method-not-allowed',
  'What is at this address does not answer to this method',
) {}
export class SessionRequired extends refusal(
  'unauthenticated',
  'session.required',
  'Sign in first',
) {}
export class CsrfTokenWrong extends refusal(
  'forbidden',
  'session.csrf-token-wrong',
  'The request does not prove that it comes from our pages',
) {}
export class VersionRequired extends refusal(
  'version-missing',
  'version.required',
  'Say which version you change',
) {}
export class ServiceUnavailable extends refusal(
  'unavailable',
  'service.unavailable',
  'The service cannot answer now',
) {}
export class RangeNotSatisfiable extends refusal(
  'out-of-range',
  'request.range-not-satisfiable',
  'The content has no such part',
) {}
