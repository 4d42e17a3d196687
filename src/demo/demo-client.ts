import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** An answer of the API, as far as the story needs it. */
export interface Thing {
  readonly id: string;
  readonly version: number;
  readonly [member: string]: unknown;
}

interface Sending {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT';
  readonly url: string;
  readonly body?: object;
  readonly version?: number;
}

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
    return this.send({ method: 'POST', url, body, ...(version === undefined ? {} : { version }) });
  }

  patch<T = Thing>(url: string, body: object, version?: number): Promise<T> {
    return this.send({ method: 'PATCH', url, body, ...(version === undefined ? {} : { version }) });
  }

  /** Moves something to another state; answers it as it is then. */
  move(url: string, { id, version }: Thing, to: string, reason?: string): Promise<Thing> {
    return this.post(
      `${url}/${id}/transitions`,
      reason === undefined ? { to } : { to, reason },
      version,
    );
  }

  private async send<T>({ method, url, body, version }: Sending): Promise<T> {
    const answer = await this.server.inject({
      method,
      url: `/api/v1${url}`,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
      },
      ...(body ? { payload: body } : {}),
    });
    if (answer.statusCode >= 400)
      throw new Error(`${method} ${url} was answered ${String(answer.statusCode)}: ${answer.body}`);
    return answer.json<T>();
  }
}
