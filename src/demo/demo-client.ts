import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** An answer of the API, as far as the story needs it. */
export interface Thing {
  readonly id: string;
  readonly version: number;
  readonly [member: string]: unknown;
}

/** A file as a browser would send it. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}

interface Sending {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT';
  readonly url: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The version that was read; 0 where nothing is there yet. */
const seen = (version?: number): Readonly<Record<string, string>> => {
  if (version === undefined) return {};
  return version === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${String(version)}"` };
};

/** Acts in one person's name through the API, as a program would: the story can do nothing that a person could not. */
export class DemoClient {
  constructor(
    private readonly server: NestFastifyApplication,
    private readonly token: string,
  ) {}

  get<T = Thing>(url: string): Promise<T> {
    return this.send({ method: 'GET', url });
  }

  post<T = Thing>(url: string, body: object, version?: number): Promise<T> {
    return this.send({ method: 'POST', url, body, headers: seen(version) });
  }

  put<T = Thing>(url: string, body: object, version: number): Promise<T> {
    return this.send({ method: 'PUT', url, body, headers: seen(version) });
  }

  patch<T = Thing>(url: string, body: object, version?: number): Promise<T> {
    return this.send({ method: 'PATCH', url, body, headers: seen(version) });
  }

  /** Moves something to another state; answers it as it is then. */
  move(url: string, { id, version }: Thing, to: string, reason?: string): Promise<Thing> {
    return this.post(
      `${url}/${id}/transitions`,
      reason === undefined ? { to } : { to, reason },
      version,
    );
  }

  /** Sends a file in a form, as a browser does. */
  async upload(
    url: string,
    { name, bytes }: SentFile,
    fields: Readonly<Record<string, string>> = {},
    version?: number,
  ): Promise<Thing> {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.set(field, value);
    form.set('file', new Blob([new Uint8Array(bytes)]), name);
    const encoded = new Response(form);
    const type = encoded.headers.get('content-type') ?? '';
    const body = Buffer.from(await encoded.arrayBuffer());
    return this.send({
      method: 'POST',
      url,
      body,
      headers: { 'content-type': type, ...seen(version) },
    });
  }

  private async send<T>({ method, url, body, headers = {} }: Sending): Promise<T> {
    const answer = await this.server.inject({
      method,
      url: `/api/v1${url}`,
      headers: { authorization: `Bearer ${this.token}`, ...headers },
      ...(body ? { payload: body } : {}),
    });
    if (answer.statusCode >= 400)
      throw new Error(`${method} ${url} was answered ${String(answer.statusCode)}: ${answer.body}`);
    return answer.json<T>();
  }
}
