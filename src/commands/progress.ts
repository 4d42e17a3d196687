const WIDTH = 30;
const BETWEEN_MS = 100;

/** How far long work has come, on standard error, so that standard output holds results only. */
export class Progress {
  private shownAt = 0;
  private isShown = false;

  constructor(
    private readonly what: string,
    private readonly output: NodeJS.WriteStream = process.stderr,
  ) {}

  /** May be called as often as one likes: it shows a few times a second, and only to a person. */
  readonly report = (done: number, total: number): void => {
    const at = performance.now();
    if (!this.output.isTTY || (done < total && at - this.shownAt < BETWEEN_MS)) return;
    this.shownAt = at;
    this.isShown = true;
    const part = total === 0 ? 1 : Math.min(1, done / total);
    const full = Math.round(part * WIDTH);
    const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
    this.output.write(`\r${this.what} ${bar} ${String(Math.round(part * 100))} %`);
  };

  end(): void {
    if (this.isShown) this.output.write('\n');
    this.isShown = false;
  }
}

/** Runs work with a progress bar that ends however the work does. */
export async function withProgress<T>(
  what: string,
  work: (report: Progress['report']) => Promise<T>,
): Promise<T> {
  const progress = new Progress(what);
  try {
    return await work(progress.report);
  } finally {
    progress.end();
  }
}
