import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const SCRIPT = join(__dirname, '..', '..', 'scripts', 'postgres.mjs');

/** The throw-away PostgreSQL server of a test run. It ends with this process at the latest. */
export class PostgresServer {
  private process: ChildProcess | undefined;

  /** Resolves with the address, once the server takes connections. */
  async start(): Promise<string> {
    const child = spawn(process.execPath, [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.process = child;
    const firstLine = once(createInterface({ input: child.stdout }), 'line');
    const tooEarly = once(child, 'exit').then(([code]) => {
      throw new Error(`PostgreSQL did not start: status ${String(code)}`);
    });
    const [url] = (await Promise.race([firstLine, tooEarly])) as [string];
    tooEarly.catch(() => undefined);
    return url;
  }

  async stop(): Promise<void> {
    if (this.process?.exitCode !== null) return;
    const isOver = once(this.process, 'exit');
    this.process.stdin?.end();
    await isOver;
  }
}
