import { Header, SetMetadata, applyDecorators } from '@nestjs/common';

export const SHOWN_ONCE = Symbol('shown once');

/** A member of the answer that is a secret: it is shown to the caller, and left out of what is kept for repeated requests or by a cache. */
export const ShownOnce = (member: string) =>
  applyDecorators(SetMetadata(SHOWN_ONCE, member), Header('cache-control', 'no-store'));

/** The answer without its secret. */
export function withoutSecret(answer: unknown, member: string | undefined): unknown {
  if (member === undefined || typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).filter(([name]) => name !== member));
}
