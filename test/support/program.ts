import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUILT = join(__dirname, '..', '..', 'dist', 'src');

/** A folder of its own for one installation, and the settings that point there. */
export class Installation {
  readonly folder = mkdtempSync(join(tmpdir(), 'octant-installation-'));
  private readonly started: Program[] = [];

  get settings(): Readonly<Record<string, string>> {
    return {
      PATH: process.env.PATH ?? '',
      HOST: '127.0.0.1',
      PORT: '0',
      OCTANT_DATABASE_URL: `sqlite:${this.database}`,
      OCTANT_EVIDENCE_URL: `file:${join(this.folder, 'evidence')}`,
    };
  }

  get database(): string {
    return join(this.folder, 'data', 'octant.sqlite');
  }

  /** `main`, `cli` or `demo`, as somebody would start it. */
  start(
    name: 'main' | 'cli' | 'demo',
    args: readonly string[] = [],
    more: NodeJS.ProcessEnv = {},
  ): Program {
    const program = new Program(name, args, { ...this.settings, ...more });
    this.started.push(program);
    return program;
  }

  /** Runs a command to its end. */
  async run(args: readonly string[], input = ''): Promise<Program & { readonly status: number }> {
    const program = this.start('cli', args);
    program.send(input);
    return Object.assign(program, { status: await program.ended });
  }

  async remove(): Promise<void> {
    for (const program of this.started) program.kill('SIGKILL');
    await Promise.all(this.started.map(({ ended }) => ended));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A program in a process of its own, and what it says. */
export class Program {
  output = '';
  errors = '';
  readonly ended: Promise<number>;
  private readonly child: ChildProcess;

  constructor(name: string, args: readonly string[], env: NodeJS.ProcessEnv) {
    const script = join(BUILT, `${name}.js`);
    this.child = spawn(process.execPath, [script, ...args], { env });
    this.child.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    this.ended = new Promise((resolve) => {
      this.child.once('close', (status) => resolve(status ?? -1));
    });
  }

  send(input: string): void {
    this.child.stdin?.end(input);
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** What the pattern finds in the output, as soon as it is there. */
  async says(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.output);
      if (found) return found[1] ?? found[0];
      const status = this.child.exitCode;
      if (status !== null) throw new Error(`It ended with ${String(status)}:\n${this.errors}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  address(): Promise<string> {
    return this.says(/Octant listens at (http\S+)/);
  }
}
