interface Session {
  readonly csrfToken: string;
  readonly me: { readonly id: string };
}

type Body = Readonly<Record<string, unknown>>;
export type Reply = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly version: number;
};

const preconditionOf = (version?: number | 'new') => {
  if (version === undefined) return {};
  return version === 'new' ? { 'if-none-match': '*' } : { 'if-match': `"${String(version)}"` };
};

/** Somebody who uses the contract directly, to set the scene. */
export class Api {
  private constructor(
    private readonly address: string,
    private readonly headers: Readonly<Record<string, string>>,
    readonly userId: string,
  ) {}

  static async signIn(address: string, who: { email: string; password: string }): Promise<Api> {
    const response = await fetch(`${address}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: who.email, password: who.password }),
    });
    if (!response.ok) throw new Error(`Signing in: ${await response.text()}`);
    const { csrfToken, me } = (await response.json()) as Session;
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    return new Api(address, { cookie, 'x-csrf-token': csrfToken }, me.id);
  }

  /** With the version that is changed, or `new` for what must not be there yet. */
  async send(method: string, path: string, body?: Body, version?: number | 'new'): Promise<Reply> {
    const response = await fetch(`${this.address}/api/v1${path}`, {
      method,
      headers: {
        ...this.headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...preconditionOf(version),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
    return JSON.parse(text === '' ? '{}' : text) as Reply;
  }

  get(path: string): Promise<Reply> {
    return this.send('GET', path);
  }

  post(path: string, body: Body, version?: number): Promise<Reply> {
    return this.send('POST', path, body, version);
  }
}
