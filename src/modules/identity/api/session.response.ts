import type { MeResponse } from './me.response';

export class SessionResponse {
  /** To be sent in `X-CSRF-Token` with every changing request of this session; null for somebody who comes with a token. */
  readonly csrfToken!: string | null;
  /** Who is signed in. */
  readonly me!: MeResponse;
}
