import type BetterSqlite3 from 'better-sqlite3';
import { type Counts, OUTSIDE_OVERALL } from './contract';

interface Group {
  readonly area: string;
  readonly criticalElement: string | null;
  readonly priority: 0 | 1;
  readonly status: string;
  readonly count: number;
}
interface Figure {
  readonly counts: Counts;
  readonly ei: {
    readonly value: number | null;
    readonly satisfactory: number;
    readonly applicable: number;
    readonly coverage: number | null;
  };
}

const GROUPS = `SELECT q.area, q.criticalElement, q.priority, a.status, count(*) AS count
  FROM assessment a JOIN question q ON q.id = a.questionId
  WHERE a.missionId = ? GROUP BY q.area, q.criticalElement, q.priority, a.status`;

const rounded = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 100;

function figure(groups: readonly Group[]): Figure {
  const of = (status: string) =>
    groups.reduce((sum, group) => (group.status === status ? sum + group.count : sum), 0);
  const counts = {
    satisfactory: of('satisfactory'),
    notSatisfactory: of('not-satisfactory'),
    notApplicable: of('not-applicable'),
    notReviewed: of('not-reviewed'),
  };
  const applicable = counts.satisfactory + counts.notSatisfactory;
  const reviewed = applicable + counts.notApplicable;
  const coverage = rounded(reviewed, reviewed + counts.notReviewed);
  const value = rounded(counts.satisfactory, applicable);
  return { counts, ei: { value, satisfactory: counts.satisfactory, applicable, coverage } };
}

const TARGETS = [75, 85, 95];

function standing(value: number, { ei: { satisfactory, applicable } }: Figure): object {
  const questionsToGo = Math.max(0, Math.ceil((value * applicable) / 100 - satisfactory));
  const met = applicable > 0 && questionsToGo === 0;
  return { source: 'Global plan', scope: 'overall', value, dueOn: null, met, questionsToGo };
}

function groupsBy<K extends string | null>(
  groups: readonly Group[],
  key: (group: Group) => K,
): Map<K, Group[]> {
  const found = new Map<K, Group[]>();
  for (const group of groups) {
    const those = found.get(key(group));
    if (those) those.push(group);
    else found.set(key(group), [group]);
  }
  return found;
}

const sizeOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0);

/** Readiness counted anew for every request, by one GROUP BY over the answers of the mission. */
export class BareReadiness {
  private readonly groups: BetterSqlite3.Statement<[string], Group>;
  private readonly mission: BetterSqlite3.Statement<[string], { reference: string }>;
  private readonly areas: readonly string[];
  private readonly criticalElements: readonly string[];

  constructor(database: BetterSqlite3.Database) {
    this.groups = database.prepare(GROUPS);
    this.mission = database.prepare('SELECT reference FROM mission WHERE id = ?');
    const names = (column: string) =>
      database
        .prepare<[], string>(
          `SELECT DISTINCT ${column} FROM question WHERE area <> 'SSP' ORDER BY 1`,
        )
        .pluck()
        .all();
    this.areas = names('area');
    this.criticalElements = names('criticalElement');
  }

  of(missionId: string, asOf: string): object | undefined {
    const mission = this.mission.get(missionId);
    if (!mission) return undefined;
    const all = this.groups.all(missionId);
    const counted = all.filter(({ area }) => area !== OUTSIDE_OVERALL);
    const overall = figure(counted);
    return {
      mission: { id: missionId, reference: mission.reference, title: mission.reference },
      state: 'TJ',
      track: 'internal-audit',
      edition: '2024',
      illustrative: false,
      asOf,
      journalPosition: 0,
      counts: overall.counts,
      overall: overall.ei,
      coverage: overall.ei.coverage,
      ...this.parts(counted),
      priority: figure(counted.filter(({ priority }) => priority === 1)),
      targets: TARGETS.map((target) => standing(target, overall)),
      ssp: figure(all.filter(({ area }) => area === OUTSIDE_OVERALL)),
    };
  }

  private parts(counted: readonly Group[]): object {
    const byArea = groupsBy(counted, ({ area }) => area);
    const byElement = groupsBy(counted, ({ criticalElement }) => criticalElement);
    const byCell = groupsBy(counted, (group) => `${group.area} ${group.criticalElement ?? ''}`);
    return {
      byArea: this.areas.map((area) => ({ area, ...figure(byArea.get(area) ?? []) })),
      byCriticalElement: this.criticalElements.map((criticalElement) => ({
        criticalElement,
        ...figure(byElement.get(criticalElement) ?? []),
      })),
      grid: this.areas.flatMap((area) =>
        this.criticalElements.map((criticalElement) => {
          const cell = byCell.get(`${area} ${criticalElement}`) ?? [];
          return { area, criticalElement, questions: sizeOf(cell), ...figure(cell) };
        }),
      ),
    };
  }
}
