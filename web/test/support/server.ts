import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const ADMINISTRATOR = { email: 'admin@localhost', password: 'correct horse battery staple' };
const MAIN = join(__dirname, '..', '..', '..', 'dist', 'src', 'main.js');

/** The real server, in a process of its own, on an empty database. */
export class Server {
  private constructor(
    readonly address: string,
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  static async start(): Promise<Server> {
    const folder = mkdtempSync(join(tmpdir(), 'octant-browser-'));
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

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}
