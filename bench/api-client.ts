export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const SHOWN = 600;
const LINE_FEED = 10;

/** Calls one server as a program would: JSON in and out, a bearer token, no patience with errors. */
export class ApiClient {
  constructor(
    readonly url: string,
    private readonly token: string | undefined,
  ) {}

  async send(path: string, { method = 'GET', body, headers }: Call = {}): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  /** The parsed body of an answer that must be a success; the caller says what shape it has. */
  async json(path: string, call: Call = {}): Promise<unknown> {
    const { status, text } = await this.send(path, call);
    if (status < 200 || status > 299)
      throw new Error(refusal(call.method ?? 'GET', path, status, text));
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  }

  /** How many items a whole list has, read as lines and not kept. */
  async countLines(path: string): Promise<number> {
    const response = await fetch(this.url + path, {
      headers: { authorization: `Bearer ${this.token ?? ''}`, accept: 'application/x-ndjson' },
    });
    if (response.status !== 200 || response.body === null) {
      throw new Error(refusal('GET', path, response.status, await response.text()));
    }
    let lines = 0;
    for await (const chunk of response.body) {
      for (const byte of chunk as Uint8Array) if (byte === LINE_FEED) lines++;
    }
    return lines;
  }
}

const refusal = (method: string, path: string, status: number, text: string): string =>
  `${method} ${path} answered ${status}: ${text.slice(0, SHOWN)}`;

/** Runs the work for every item, so many at once. */
export async function inParallel<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
