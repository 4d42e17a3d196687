import { applyDecorators, Header, SetMetadata } from '@nestjs/common';

export const ANSWERED_ANEW = 'octant:answered-anew';
export const NO_STORE = 'no-store';

/**
 * For an answer that may change while its version stays: by the day, by what its reader may do, by what others are
 * called, by what is linked. No cache keeps it, and it is answered whole also to who has the version. The version is
 * its ETag all the same, for If-Match.
 */
export const AnsweredAnew = (): MethodDecorator =>
  applyDecorators(SetMetadata(ANSWERED_ANEW, true), Header('cache-control', NO_STORE));
