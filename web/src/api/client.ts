import { offlineProblem, ProblemError, toProblem } from './problem';
import { takePrefetched } from './prefetch';
import { askToSignIn, currentSession, setSession, type Session } from './session';

export const BASE = '/api/v1';

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  /** The version that was read; goes out as If-Match. */
  readonly version?: number;
  /** For what was not there before: If-None-Match: *. */
  readonly isNew?: boolean;
  /** Makes a repeated POST the same POST. One is made up when there is none. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

export interface Answer<T> {
  readonly body: T;
  readonly headers: Headers;
}

/** A key for one act of a person; the same for every try of that act. */
export const newKey = (): string => crypto.randomUUID();

const isJsonBody = (body: unknown): boolean => body !== undefined && !(body instanceof FormData);

function headersOf({ method = 'GET', body, version, isNew, idempotencyKey }: Call): Headers {
  const headers = new Headers({ accept: 'application/json' });
  const token = method === 'GET' ? null : currentSession()?.csrfToken;
  if (token) headers.set('x-csrf-token', token);
  if (isJsonBody(body)) headers.set('content-type', 'application/json');
  if (version !== undefined) headers.set('if-match', `"${String(version)}"`);
  if (isNew) headers.set('if-none-match', '*');
  if (method === 'POST' && idempotencyKey) headers.set('idempotency-key', idempotencyKey);
  return headers;
}

async function send(path: string, call: Call): Promise<Response> {
  const { method = 'GET', body, signal } = call;
  const early = method === 'GET' ? takePrefetched(path) : undefined;
  try {
    if (early) return await early;
    return await fetch(`${BASE}${path}`, {
      method,
      headers: headersOf(call),
      credentials: 'same-origin',
      ...(body === undefined
        ? {}
        : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ProblemError(offlineProblem());
  }
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return isJson ? (JSON.parse(text) as unknown) : text;
}

/** Asks the server. What it refuses is thrown as a ProblemError. */
export async function request<T>(path: string, call: Call = {}): Promise<Answer<T>> {
  const keyed = { idempotencyKey: newKey(), ...call };
  let response = await send(path, keyed);
  // The request is kept while the person signs in again, so that nothing typed is lost.
  if (response.status === 401 && path !== '/session' && (await askToSignIn()))
    response = await send(path, keyed);
  const body = await read(response);
  if (!response.ok) throw new ProblemError(toProblem(response.status, body));
  return { body: body as T, headers: response.headers };
}

export async function get<T>(path: string): Promise<T> {
  return (await request<T>(path)).body;
}

/** Who is signed in; null for nobody. */
export async function readSession(): Promise<Session | null> {
  try {
    const session = await get<Session>('/session');
    setSession(session);
    return session;
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) return null;
    throw error;
  }
}

export async function signIn(email: string, password: string): Promise<Session> {
  const { body } = await request<Session>('/session', {
    method: 'POST',
    body: { email, password },
  });
  setSession(body);
  return body;
}

export async function signOut(): Promise<void> {
  await request('/session', { method: 'DELETE' });
  setSession(null);
}
