import { ApiClient } from './api-client';
import { type FindingPage, PATHS } from './contract';
import type { Missions } from './data-set';
import type { LoadGenerator, LoadResult } from './load';
import { median, say } from './progress';
import type { ServerProcess } from './server-process';
import type { Expected, Workload } from './workloads';

export interface Contestant {
  readonly server: ServerProcess;
  readonly token: string;
  readonly missions: Missions;
  readonly expected: Expected;
}
export interface Figure {
  /** Answers, or rows where a request holds many, in a second: the median of the rounds. */
  readonly perSecond: number;
  readonly rounds: readonly number[];
  readonly p50: number;
  readonly p99: number;
  readonly bytesPerAnswer: number;
  /** Processor time of the server for one answer, in microseconds; null where nobody tells. */
  readonly processorTime: number | null;
}
interface Round extends LoadResult {
  readonly connections: number;
  readonly processorTime: number | null;
}
export interface Measurement {
  readonly figure: Figure;
  readonly complaints: readonly string[];
}

const SHOWN = 300;
/**
 * How a server is warmed up: by so many at once, in spans of so many seconds, until this many in a row were no faster than
 * the best before, or there were the most. V8 compiles what runs often only after some thousand requests; half-compiled code
 * would be measured otherwise.
 */
const WARMING = { connections: 16, seconds: 2, idleSpans: 2, mostSpans: 12 };
/** By less than this a span is not faster. */
const FASTER = 1.03;

/** The rounds of one workload against one server, and whether they are worth anything. */
export class Series {
  private readonly warming: Round[] = [];
  private readonly rounds: Round[] = [];
  private readonly complaints: string[] = [];
  private readonly client: ApiClient;
  private before = 0;

  constructor(
    private readonly workload: Workload,
    private readonly contestant: Contestant,
    private readonly load: LoadGenerator,
  ) {
    this.client = new ApiClient(contestant.server.url, contestant.token);
  }

  private async grown(): Promise<number> {
    const { grows } = this.workload;
    if (!grows) return 0;
    return countFindings(this.client, this.contestant.missions[grows.mission]);
  }

  /** Looks at one answer, counts what is there, and lets the server warm up. */
  async prepare(): Promise<void> {
    await this.look();
    this.before = await this.grown();
    const { amount, connections } = this.workload;
    if (amount === undefined) await this.warmUp(Math.max(connections, WARMING.connections));
    else this.warming.push(await this.send(WARMING.seconds, connections, 1));
  }

  private async warmUp(connections: number): Promise<void> {
    let best = 0;
    let idle = 0;
    while (idle < WARMING.idleSpans && this.warming.length < WARMING.mostSpans) {
      const span = await this.send(WARMING.seconds, connections);
      this.warming.push(span);
      const rate = span.answers / span.seconds;
      idle = rate > best * FASTER ? 0 : idle + 1;
      best = Math.max(best, rate);
    }
  }

  private async look(): Promise<void> {
    const { complaint, requests } = this.workload;
    const [request] = requests(this.contestant.missions);
    if (!complaint || !request) return;
    const { status, text } = await this.client.send(request.path);
    const wrong =
      status === 200
        ? complaint(JSON.parse(text) as unknown, this.contestant.expected)
        : `answered ${status}: ${text.slice(0, SHOWN)}`;
    if (wrong !== undefined) this.complain(wrong);
  }

  async round(seconds: number): Promise<void> {
    const { connections, amount } = this.workload;
    this.rounds.push(await this.send(seconds, connections, amount));
  }

  private async send(seconds: number, connections: number, amount?: number): Promise<Round> {
    const { server, token, missions } = this.contestant;
    const before = server.processorTime();
    const result = await this.load.run({
      url: server.url,
      token,
      connections,
      seconds,
      ...(amount === undefined ? {} : { amount }),
      requests: this.workload.requests(missions),
    });
    const after = server.processorTime();
    const known = before !== undefined && after !== undefined && result.answers > 0;
    const processorTime = known ? ((after - before) / result.answers) * 1e6 : null;
    this.judge(result);
    return { ...result, connections, processorTime };
  }

  private judge(result: LoadResult): void {
    const refused = Object.entries(result.statuses).filter(([status]) => !status.startsWith('2'));
    for (const [status, count] of refused) this.complain(`${count} answers were ${status}`);
    if (result.errors > 0) this.complain(`${result.errors} requests found no answer`);
    if (result.answers === 0) this.complain('no answer at all');
  }

  /** Every recording that was answered is there; besides it, at most those cut off in flight. */
  async finish(): Promise<Measurement> {
    const { grows, rowsPerRequest } = this.workload;
    if (grows) {
      const all = [...this.warming, ...this.rounds];
      const answered = all.reduce((sum, { statuses }) => sum + grows.by(statuses), 0);
      const inFlight = all.reduce((sum, { connections }) => sum + connections, 0) * rowsPerRequest;
      const found = (await this.grown()) - this.before;
      if (found < answered || found > answered + inFlight) {
        this.complain(`${answered} recordings were answered, ${found} are there`);
      }
    }
    return { figure: this.figure(), complaints: this.complaints };
  }

  private figure(): Figure {
    const { rounds } = this;
    const rates = rounds.map(
      ({ answers, seconds }) => (answers * this.workload.rowsPerRequest) / seconds,
    );
    return {
      perSecond: median(rates),
      rounds: rates,
      p50: median(rounds.map((round) => round.median)),
      p99: median(rounds.map((round) => round.p99)),
      processorTime: processorTimeOf(rounds),
      bytesPerAnswer: median(rounds.map((round) => round.bytesPerAnswer)),
    };
  }

  private complain(what: string): void {
    const complaint = `${this.contestant.server.name}, ${this.workload.name}: ${what}`;
    say(complaint);
    this.complaints.push(complaint);
  }
}

function processorTimeOf(rounds: readonly Round[]): number | null {
  const known = rounds.map(({ processorTime }) => processorTime).filter((time) => time !== null);
  return known.length === 0 ? null : Math.round(median(known));
}

/** A bounded total says so; then the whole set is counted, line by line. */
async function countFindings(client: ApiClient, missionId: string): Promise<number> {
  const path = `${PATHS.findings}?missionId=${missionId}`;
  const page = (await client.json(`${path}&perPage=1`)) as FindingPage;
  if (page.totalIsExact && page.total !== undefined) return page.total;
  return client.countLines(path);
}
