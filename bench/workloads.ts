import { AREAS, type Counts, type FindingPage, PATHS, draftsPath } from './contract';
import { type Missions, findingBody } from './data-set';
import type { LoadRequest } from './load';

type Statuses = Readonly<Record<number, number>>;

export interface Workload {
  readonly name: string;
  readonly title: string;
  /** What Octant is to reach of the bare server's throughput. */
  readonly target?: number;
  readonly connections: number;
  /** Where one request is long, their number bounds a round, not the time. */
  readonly amount?: number;
  readonly rowsPerRequest: number;
  readonly requests: (missions: Missions) => LoadRequest[];
  /** Which mission grows under this load, and by how much for these answers. */
  readonly grows?: {
    readonly mission: keyof Missions;
    readonly by: (statuses: Statuses) => number;
  };
  /** What is wrong with one answer, looked at before the rounds. */
  readonly complaint?: (answer: unknown, expected: Expected) => string | undefined;
}
export interface Expected {
  readonly counts: Counts;
  readonly drafts: number;
}

const BULK = 10_000;
const BODIES = 64;
const PER_PAGE = 25;

const get = (path: string): LoadRequest => ({ method: 'GET', path });
const record = (missionId: string, n: number): LoadRequest => ({
  method: 'POST',
  path: PATHS.findings,
  body: JSON.stringify(findingBody(missionId, n)),
});
const recordings = (missionId: string): LoadRequest[] =>
  Array.from({ length: BODIES }, (_, n) => record(missionId, n));
const pages = (missionId: string, total: boolean): LoadRequest[] =>
  AREAS.map((area) => get(draftsPath({ missionId, area, total })));

/** Four pages and then a recording, in the same mission. */
const mixture = (missionId: string): LoadRequest[] => {
  const read = pages(missionId, false);
  return AREAS.flatMap((_, n) => [...[...read, ...read].slice(n, n + 4), record(missionId, n)]);
};

/** Readiness of a mission that changes meanwhile: a kept figure has to be thrown away. */
const busyReadiness = (missionId: string): LoadRequest[] => [
  ...Array.from({ length: 19 }, () => get(`${PATHS.readiness}?missionId=${missionId}`)),
  record(missionId, 0),
];

function pageComplaint(answer: unknown, total: number | undefined): string | undefined {
  const page = answer as FindingPage;
  const dates = page.items.map(({ dueOn }) => dueOn ?? '');
  if (page.items.length !== PER_PAGE) return `${page.items.length} items, not ${PER_PAGE}`;
  if (page.items.some(({ state, area }) => state !== 'draft' || area !== AREAS[0])) {
    return 'an item of another area or state';
  }
  if (dates.join() !== [...dates].sort().join()) return 'items are not sorted by due date';
  return page.total === total
    ? undefined
    : `a total of ${String(page.total)}, not ${String(total)}`;
}

function readinessComplaint(answer: unknown, { counts }: Expected): string | undefined {
  const found = (answer as { counts: Counts }).counts;
  const keys = Object.keys(counts) as (keyof Counts)[];
  const wrong = keys.find((key) => found[key] !== counts[key]);
  return wrong && `counts ${found[wrong]} ${wrong}, not ${counts[wrong]}`;
}

const recording = (name: string, title: string, connections: number, target: number): Workload => ({
  name,
  title,
  target,
  connections,
  rowsPerRequest: 1,
  requests: ({ recording: missionId }) => recordings(missionId),
  grows: { mission: 'recording', by: (statuses) => statuses[201] ?? 0 },
});

const reading = (connections: number): Workload[] => [
  {
    name: 'page',
    title: `page of ${PER_PAGE}, area + state, by due date`,
    target: 0.7,
    connections,
    rowsPerRequest: 1,
    requests: ({ reading: missionId }) => pages(missionId, false),
    complaint: (answer) => pageComplaint(answer, undefined),
  },
  {
    name: 'page-total',
    title: 'the same with the total',
    target: 1,
    connections,
    rowsPerRequest: 1,
    requests: ({ reading: missionId }) => pages(missionId, true),
    complaint: (answer, { drafts }) => pageComplaint(answer, drafts),
  },
  {
    name: 'readiness',
    title: 'readiness of an 851-question mission',
    target: 4,
    connections,
    rowsPerRequest: 1,
    requests: ({ reading: missionId }) => [get(`${PATHS.readiness}?missionId=${missionId}`)],
    complaint: readinessComplaint,
  },
];

const bulk: Workload = {
  name: 'bulk',
  title: `${BULK} findings in one request, rows`,
  target: 0.4,
  connections: 1,
  amount: 3,
  rowsPerRequest: BULK,
  requests: ({ bulk: missionId }) => [
    {
      method: 'POST',
      path: PATHS.bulk,
      body: JSON.stringify({
        items: Array.from({ length: BULK }, (_, n) => findingBody(missionId, n)),
      }),
    },
  ],
  grows: {
    mission: 'bulk',
    by: (statuses) => BULK * ((statuses[200] ?? 0) + (statuses[201] ?? 0)),
  },
};

/** Reading comes before writing, so that no page is read while earlier writes are tidied away. */
export const workloads = (connections: number): readonly Workload[] => [
  {
    name: 'health',
    title: 'health probe',
    connections,
    rowsPerRequest: 1,
    requests: () => [get(PATHS.health)],
  },
  ...reading(connections),
  recording('record-1', 'record a finding, 1 connection', 1, 0.6),
  recording('record-16', `record a finding, ${connections} connections`, connections, 0.45),
  {
    name: 'mixed',
    title: '80 % pages, 20 % recordings',
    target: 0.7,
    connections,
    rowsPerRequest: 1,
    requests: ({ mixed: missionId }) => mixture(missionId),
    grows: { mission: 'mixed', by: (statuses) => statuses[201] ?? 0 },
  },
  {
    name: 'readiness-busy',
    title: 'readiness, 1 in 20 requests records a finding',
    connections,
    rowsPerRequest: 1,
    requests: ({ mixed: missionId }) => busyReadiness(missionId),
    grows: { mission: 'mixed', by: (statuses) => statuses[201] ?? 0 },
  },
  bulk,
];
