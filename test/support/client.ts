import type { NestFastifyApplication } from '@nestjs/platform-fastify';

type InjectOptions = Exclude<Parameters<NestFastifyApplication['inject']>[0], string | undefined>;
export type Method = 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
export type Headers = Readonly<Record<string, string>>;

/** An answer as most tests read it; `get<Finding>(…)` reads it as something narrower. */
export interface Body {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
  readonly items: readonly Body[];
  readonly total: number;
  readonly [member: string]: unknown;
}

export interface Answer<T = Body> {
  readonly method: Method;
  readonly url: string;
  readonly status: number;
  readonly body: T;
  /** The body as it came. */
  readonly text: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The request named this version as the one it changes, and the answer is still of it: there was nothing to change. */
  readonly isAsBefore: boolean;
}

export interface RawRequest {
  readonly method: Method;
  readonly url: string;
  readonly headers?: Headers;
  readonly payload?: string | Buffer;
}

const BASE = '/api/v1';
const JSON_BODY = /^application\/(problem\+)?json/;

/** Sends requests in somebody's name, without a network. Addresses begin after `/api/v1`, unless they begin there. */
export class Client {
  constructor(
    private readonly server: NestFastifyApplication,
    private readonly headers: Headers,
    private readonly around: (send: () => Promise<Answer>) => Promise<Answer>,
  ) {}

  get<T = Body>(url: string, headers?: Headers): Promise<Answer<T>> {
    return this.json<T>('GET', url, undefined, headers);
  }

  post<T = Body>(url: string, body?: unknown, headers?: Headers): Promise<Answer<T>> {
    return this.json<T>('POST', url, body, headers);
  }

  patch<T = Body>(url: string, body: unknown, headers?: Headers): Promise<Answer<T>> {
    return this.json<T>('PATCH', url, body, headers);
  }

  put<T = Body>(url: string, body: unknown, headers?: Headers): Promise<Answer<T>> {
    return this.json<T>('PUT', url, body, headers);
  }

  delete<T = Body>(url: string, headers?: Headers): Promise<Answer<T>> {
    return this.json<T>('DELETE', url, undefined, headers);
  }

  /** A request exactly as it stands, for what is not JSON or not well formed. */
  async raw<T = Body>(request: RawRequest): Promise<Answer<T>> {
    const send = (): Promise<Answer> => this.send(request);
    const answer = request.method === 'GET' ? await send() : await this.around(send);
    return answer as Answer<T>;
  }

  /** The same person, with these headers in every request. */
  with(headers: Headers): Client {
    return new Client(this.server, { ...this.headers, ...headers }, this.around);
  }

  private json<T>(
    method: Method,
    url: string,
    body: unknown,
    headers: Headers = {},
  ): Promise<Answer<T>> {
    if (body === undefined) return this.raw<T>({ method, url, headers });
    return this.raw<T>({
      method,
      url,
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify(body),
    });
  }

  private async send({ method, url, headers, payload }: RawRequest): Promise<Answer> {
    const isWhole = url.startsWith(BASE) || url.startsWith('/health') || url === '/metrics';
    const options: InjectOptions = {
      method,
      url: isWhole ? url : BASE + url,
      headers: { ...this.headers, ...headers },
      ...(payload === undefined ? {} : { payload }),
    };
    const response = await this.server.inject(options);
    const isJson = JSON_BODY.test(String(response.headers['content-type'] ?? ''));
    return {
      method,
      url: options.url as string,
      status: response.statusCode,
      body: (isJson && response.body !== '' ? JSON.parse(response.body) : undefined) as Body,
      text: response.body,
      headers: response.headers as Answer['headers'],
      isAsBefore: isTaggedAlike(headers, response.headers),
    };
  }
}

const isTaggedAlike = (sent: Headers | undefined, { etag }: { readonly etag?: unknown }): boolean =>
  etag !== undefined && etag === sent?.['if-match'];

/** The header that says which version one changes. */
export const ifMatch = (version: number): Headers => ({ 'if-match': `"${version}"` });
