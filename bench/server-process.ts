import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { PATHS } from './contract';

const START_LIMIT = 120_000;
const STOP_LIMIT = 15_000;
const POLL = 5;
const TICKS_A_SECOND = 100;
const LAST_WORDS = 2_000;

export interface ServerCommand {
  readonly name: string;
  readonly script: string;
  readonly arguments?: (port: string) => readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** No server outlives the benchmark, however that ends. */
const running = new Set<ChildProcess>();
export function killServers(): void {
  for (const child of running) child.kill('SIGKILL');
}
process.once('exit', killServers);

/** One server in a process of its own, listening on the loopback interface only. */
export class ServerProcess {
  private lastWords = '';

  private constructor(
    readonly name: string,
    readonly url: string,
    private readonly child: ChildProcess,
  ) {
    const remember = (text: Buffer) => {
      this.lastWords = (this.lastWords + text.toString()).slice(-LAST_WORDS);
    };
    child.stdout?.on('data', remember);
    child.stderr?.on('data', remember);
  }

  /** Starts the server and waits for its first answer; `startedIn` is that time in milliseconds. */
  static async start(
    command: ServerCommand,
  ): Promise<{ server: ServerProcess; startedIn: number }> {
    const port = String(await freePort());
    const begin = performance.now();
    const child = spawn(
      process.execPath,
      [...(command.nodeOptions ?? []), command.script, ...(command.arguments?.(port) ?? [])],
      {
        env: { ...command.environment, HOST: '127.0.0.1', PORT: port, TZ: 'UTC' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const server = new ServerProcess(command.name, `http://127.0.0.1:${port}`, child);
    running.add(child);
    child.once('exit', () => running.delete(child));
    await server.untilItAnswers(begin + START_LIMIT);
    return { server, startedIn: performance.now() - begin };
  }

  private async untilItAnswers(limit: number): Promise<void> {
    while (performance.now() < limit) {
      if (this.hasEnded) break;
      const answer = await fetch(this.url + PATHS.health).catch(() => undefined);
      await answer?.arrayBuffer();
      if (answer?.ok) return;
      await sleep(POLL);
    }
    this.child.kill('SIGKILL');
    throw new Error(`${this.name} did not come up. Its last words:\n${this.lastWords}`);
  }

  private get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** Memory that the process holds now, in mebibytes. */
  memory(): number {
    const pid = String(this.child.pid);
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
    } catch {
      return Number(execFileSync('ps', ['-o', 'rss=', '-p', pid], { encoding: 'utf8' })) / 1024;
    }
  }

  /** Processor time that all its threads have used so far, in seconds; unknown where nobody tells. */
  processorTime(): number | undefined {
    try {
      const [, state = ''] = readFileSync(`/proc/${String(this.child.pid)}/stat`, 'utf8').split(
        ') ',
      );
      const [user, system] = state.split(' ').slice(11, 13).map(Number);
      return ((user ?? 0) + (system ?? 0)) / TICKS_A_SECOND;
    } catch {
      return undefined;
    }
  }

  async stop(): Promise<void> {
    if (this.hasEnded) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const inTime = await Promise.race([
      ended.then(() => true),
      sleep(STOP_LIMIT, false, { ref: false }),
    ]);
    if (inTime) return;
    this.child.kill('SIGKILL');
    await ended;
  }
}
