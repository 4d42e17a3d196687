import { createHash, timingSafeEqual } from 'node:crypto';

export const SESSION_COOKIE = 'octant_session';
export const CSRF_HEADER = 'x-csrf-token';

/** The token that pages of a session send back in a header. It follows from the cookie's secret, which scripts cannot read. */
export function csrfTokenFor(sessionSecret: string): string {
  return createHash('sha256').update(`csrf.${sessionSecret}`).digest('base64url');
}

export function csrfTokenMatches(sessionSecret: string, sent: unknown): boolean {
  if (typeof sent !== 'string') return false;
  const expected = Buffer.from(csrfTokenFor(sessionSecret));
  const received = Buffer.from(sent);
  return expected.length === received.length && timingSafeEqual(expected, received);
}
