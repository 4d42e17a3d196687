import { offlineProblem, ProblemError, toProblem } from './problem';
import { LINES } from './paths';
import { forgetPrefetched, takePrefetched } from './prefetch';
import { askToSignIn, currentSession, setSession, tellRefused, type Session } from './session';

export const BASE = '/api/v1';
const JSON_ONLY = 'application/json';
const FORBIDDEN = 403;

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
  /** What the answer should be; JSON when nothing is said. */
  readonly accept?: string;
}

export interface Answer<T> {
  readonly body: T;
  readonly headers: Headers;
}

/** A key for one act of a person; the same for every try of that act. */
export const newKey = (): string => crypto.randomUUID();

const isJsonBody = (body: unknown): boolean => body !== undefined && !(body instanceof FormData);

/** What says which version is meant, and which act it is. */
const conditionsOf = ({ version, isNew, idempotencyKey }: Call) => ({
  'if-match': version !== undefined && `"${String(version)}"`,
  'if-none-match': isNew && '*',
  'idempotency-key': idempotencyKey,
});

function headersOf(call: Call): Headers {
  const { method = 'GET', accept = JSON_ONLY, body } = call;
  const wanted = {
    accept,
    'content-type': isJsonBody(body) && 'application/json',
    'x-csrf-token': method !== 'GET' && currentSession()?.csrfToken,
    ...conditionsOf(call),
  };
  const headers = new Headers();
  for (const [name, value] of Object.entries(wanted)) if (value) headers.set(name, value);
  return headers;
}

function earlyAnswer(path: string, { method = 'GET', accept = JSON_ONLY }: Call) {
  if (method === 'GET') return takePrefetched(path, accept);
  forgetPrefetched();
  return undefined;
}

async function send(path: string, call: Call): Promise<Response> {
  const { method = 'GET', body, signal } = call;
  try {
    const early = earlyAnswer(path, call);
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
  const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
  return isJson ? (JSON.parse(text) as unknown) : text;
}

/** Asks the server; the answer is still to be read. What it refuses is thrown as a ProblemError. */
export async function open(path: string, call: Call = {}): Promise<Response> {
  const keyed = call.method === 'POST' ? { idempotencyKey: newKey(), ...call } : call;
  let response = await send(path, keyed);
  // The request is kept while the person signs in again, so that nothing typed is lost.
  if (response.status === 401 && path !== '/session' && (await askToSignIn()))
    response = await send(path, keyed);
  if (response.status === FORBIDDEN) tellRefused();
  if (!response.ok) throw new ProblemError(toProblem(response.status, await read(response)));
  return response;
}

/** Asks the server, and reads its answer. */
export async function request<T>(path: string, call: Call = {}): Promise<Answer<T>> {
  const response = await open(path, call);
  return { body: (await read(response)) as T, headers: response.headers };
}

export async function get<T>(path: string): Promise<T> {
  return (await request<T>(path)).body;
}

/** A whole list at once, however long: the server streams it line by line. */
export async function getAll<T>(path: string): Promise<readonly T[]> {
  const { body } = await request<string | undefined>(path, { accept: LINES });
  return (body ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
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
