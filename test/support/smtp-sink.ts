import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A message as it arrived. */
export interface Arrived {
  readonly to: readonly string[];
  readonly source: string;
}

/** What the sink does with a message: takes it, says that it does not, or breaks off after it has it. */
export type Mood = 'takes' | 'refuses' | 'breaks-off';

/** A mail server that takes everything and passes nothing on. */
export class SmtpSink {
  readonly arrived: Arrived[] = [];
  mood: Mood = 'takes';
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (this.mood === 'refuses') {
          done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
          return;
        }
        const to = session.envelope.rcptTo.map(({ address }) => address);
        this.arrived.push({ to, source: Buffer.concat(chunks).toString('utf8') });
        if (this.mood === 'takes') done();
        else this.cut();
      });
    },
  });

  /** Begins to listen; answers its address. */
  async listen(port = 0): Promise<string> {
    this.server.on('error', () => undefined);
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${String((this.server.server.address() as AddressInfo).port)}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(resolve);
    });
  }

  /** Ends every connection without a word. */
  private cut(): void {
    const { connections } = this.server as unknown as {
      readonly connections: ReadonlySet<{ readonly _socket: { destroy(): void } }>;
    };
    for (const connection of connections) connection._socket.destroy();
  }
}

/** The text of a part of a message, out of its transfer encoding. */
export function partOf(source: string, type: 'text/plain' | 'text/html'): string {
  const part = source.split(/\r\n--/).find((one) => one.includes(`Content-Type: ${type}`)) ?? '';
  const [head = '', ...body] = part.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (head.includes('base64')) return Buffer.from(text, 'base64').toString('utf8');
  return head.includes('quoted-printable') ? unquoted(text) : text;
}

/** The subject of a message, out of its encoded words. */
export function subjectOf(source: string): string {
  const [, line = ''] = /^Subject: ((?:.|\r\n )*)/m.exec(source) ?? [];
  return line
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?(.*?)\?=/g, (_, kind: string, text: string) =>
      kind === 'B'
        ? Buffer.from(text, 'base64').toString('utf8')
        : unquoted(text.replaceAll('_', ' ')),
    );
}

function unquoted(text: string): string {
  const bytes = text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
