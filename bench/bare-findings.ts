import type BetterSqlite3 from 'better-sqlite3';
import { v7 as newId } from 'uuid';
import type { FindingState } from './contract';

export interface NewFinding {
  readonly missionId: string;
  readonly question?: string;
  readonly area?: string;
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly recommendation?: string;
  readonly references?: readonly string[];
  readonly sscCandidate?: boolean;
  readonly dueOn?: string;
}
export interface ListFilter {
  readonly missionId: string;
  readonly area?: string;
  readonly state?: string;
  readonly page: number;
  readonly perPage: number;
}
export interface FindingRow extends Readonly<Record<string, unknown>> {
  readonly sscCandidate: number;
  readonly provisions: string;
  readonly state: string;
}

export class Refusal extends Error {
  constructor(
    readonly status: 404 | 422,
    readonly code: string,
  ) {
    super(code);
  }
}

/** In the order of the members of a row, so that a row is bound by position. */
const COLUMNS = `id, missionId, number, reference, question, area, criticalElement, kind,
  shortcomingDomain, title, description, language, recommendation, sscCandidate, provisions,
  ownerOrganizationId, dueOn, repeatOf, state, issuedAt, closedAt, stateReason, version,
  recordedAt, recordedById, recordedByName`;
const RECORDER = { id: '01900000-0000-7000-8000-000000000001', name: 'Lead auditor' };
const LIST = `FROM finding WHERE missionId = @missionId
  AND (@area IS NULL OR area = @area) AND (@state IS NULL OR state = @state)`;
const AREA_LIST = 'FROM finding WHERE missionId = @missionId AND area = @area AND state = @state';

/** Findings by prepared statements: the shortest way between a request and its rows. */
export class BareFindings {
  private readonly insertRow: BetterSqlite3.Statement;
  private readonly missionOf: BetterSqlite3.Statement<[string], { reference: string }>;
  private readonly questionOf: BetterSqlite3.Statement<
    [string],
    { area: string; criticalElement: string | null }
  >;
  private readonly openOn: BetterSqlite3.Statement<[string, string]>;
  private readonly count: BetterSqlite3.Statement<[string, string], { count: number }>;
  private readonly statements = new Map<string, BetterSqlite3.Statement>();

  constructor(private readonly database: BetterSqlite3.Database) {
    const values = COLUMNS.replace(/\w+/g, '?');
    this.insertRow = database.prepare(`INSERT INTO finding (${COLUMNS}) VALUES (${values})`);
    this.missionOf = database.prepare('SELECT reference FROM mission WHERE id = ?');
    this.questionOf = database.prepare(
      'SELECT area, criticalElement FROM question WHERE number = ?',
    );
    this.openOn = database.prepare(
      `SELECT 1 FROM finding WHERE missionId = ? AND question = ?
       AND kind IN ('weakness', 'regulatory-gap') AND state NOT IN ('closed', 'withdrawn')`,
    );
    this.count = database.prepare(
      `INSERT INTO counter VALUES (?, ?, 1)
       ON CONFLICT (missionId, area) DO UPDATE SET count = count + 1 RETURNING count`,
    );
  }

  record(draft: NewFinding, now: string, state: FindingState = 'draft'): FindingRow {
    const mission = this.missionOf.get(draft.missionId);
    if (!mission) throw new Refusal(404, 'mission.not-found');
    const { area, criticalElement } = this.classification(draft);
    const number = this.count.get(draft.missionId, area)?.count ?? 0;
    const row: FindingRow = {
      id: newId(),
      missionId: draft.missionId,
      number,
      reference: `${mission.reference}-${area}-${String(number).padStart(3, '0')}`,
      question: draft.question ?? null,
      area,
      criticalElement,
      kind: draft.kind,
      shortcomingDomain: null,
      title: draft.title,
      description: draft.description,
      language: draft.language,
      ...optional(draft),
      state,
      issuedAt: state === 'issued' ? now : null,
      closedAt: null,
      stateReason: null,
      version: 1,
      recordedAt: now,
      recordedById: RECORDER.id,
      recordedByName: RECORDER.name,
    };
    this.insertRow.run(Object.values(row));
    return row;
  }

  private classification(draft: NewFinding): { area: string; criticalElement: string | null } {
    if (draft.question === undefined) {
      if (draft.area === undefined) throw new Refusal(422, 'finding.needs-area');
      return { area: draft.area, criticalElement: null };
    }
    const question = this.questionOf.get(draft.question);
    if (!question) throw new Refusal(404, 'question.not-found');
    if (this.openOn.get(draft.missionId, draft.question)) {
      throw new Refusal(422, 'finding.already-open');
    }
    return question;
  }

  page({ page, perPage, ...filter }: ListFilter): FindingRow[] {
    const values = { ...bound(filter), limit: perPage, offset: (page - 1) * perPage };
    const sql = `SELECT * ${fromFor(filter)} ORDER BY dueOn, id LIMIT @limit OFFSET @offset`;
    return this.prepared(sql).all(values) as FindingRow[];
  }

  total(filter: ListFilter): number {
    const sql = `SELECT count(*) AS total ${fromFor(filter)}`;
    return (this.prepared(sql).get(bound(filter)) as { total: number }).total;
  }

  private prepared(sql: string): BetterSqlite3.Statement {
    const known = this.statements.get(sql) ?? this.database.prepare(sql);
    this.statements.set(sql, known);
    return known;
  }
}

const optional = ({ recommendation, sscCandidate, references, dueOn }: NewFinding) => ({
  recommendation: recommendation ?? null,
  sscCandidate: sscCandidate === true ? 1 : 0,
  provisions: references === undefined ? '[]' : JSON.stringify(references),
  ownerOrganizationId: null,
  dueOn: dueOn ?? null,
  repeatOf: null,
});

const MAY_BECOME: Readonly<Record<string, readonly string[]>> = {
  draft: ['issued', 'withdrawn'],
  issued: ['withdrawn', 'closed'],
};

/** A row in the words of the contract. */
export const shown = (row: FindingRow): object => ({
  ...row,
  sscCandidate: row.sscCandidate === 1,
  references: JSON.parse(row.provisions) as string[],
  law: null,
  recordedBy: { id: row.recordedById, name: row.recordedByName },
  allowedTransitions: MAY_BECOME[row.state] ?? [],
});

type Filter = Pick<ListFilter, 'missionId' | 'area' | 'state'>;
const fromFor = ({ area, state }: Filter): string =>
  area !== undefined && state !== undefined ? AREA_LIST : LIST;
const bound = ({ missionId, area, state }: Filter) => ({
  missionId,
  area: area ?? null,
  state: state ?? null,
});
