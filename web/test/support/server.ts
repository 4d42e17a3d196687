import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const ADMINISTRATOR = { email: 'admin@localhost', password: 'correct horse battery staple' };
const MAIN = join(__dirname, '..', '..', '..', 'dist', 'src', 'main.js');

/** The real server, in a process of its own, on a database of its own. */
export class Server {
  private constructor(
    readonly address: string,
    private readonly child: ChildProcess,
    /** Where its database and its documents are. */
    readonly folder: string,
  ) {}

  /** Starts with a copy of what another one left, or with nothing. */
  static async start(left?: string): Promise<Server> {
    const folder = mkdtempSync(join(tmpdir(), 'octant-browser-'));
    if (left !== undefined) cpSync(left, folder, { recursive: true });
    const child = spawn(process.execPath, [MAIN], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env.PATH,
        PORT: '0',
        OCTANT_DATABASE_URL: `sqlite:${join(folder, 'octant.sqlite')}`,
        OCTANT_EVIDENCE_URL: `file:${join(folder, 'evidence')}`,
        OCTANT_ADMIN_EMAIL: ADMINISTRATOR.email,
        OCTANT_ADMIN_PASSWORD: ADMINISTRATOR.password,
        OCTANT_LOG_LEVEL: 'error',
      },
    });
    for await (const line of createInterface({ input: child.stdout })) {
      const address = /listens at (\S+)/.exec(line)?.[1];
      if (address !== undefined) return new Server(address, child, folder);
    }
    throw new Error('The server ended before it listened');
  }

  /** Ends it; its folder stays. */
  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }

  async stop(): Promise<void> {
    await this.end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
