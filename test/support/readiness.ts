import type { Person } from './people';
import type { TestApp } from './test-app';
import { ifMatch } from './client';

export const EIGHT_AREAS = ['LEG', 'ORG', 'PEL', 'OPS', 'AIR', 'AIG', 'ANS', 'AGA'];

export type Status = 'satisfactory' | 'not-satisfactory' | 'not-applicable' | 'not-reviewed';

export interface Counts {
  readonly satisfactory: number;
  readonly notSatisfactory: number;
  readonly notApplicable: number;
  readonly notReviewed: number;
}
export interface Ei {
  readonly value: number | null;
  readonly satisfactory: number;
  readonly applicable: number;
  readonly coverage: number | null;
}
export interface Figure {
  readonly counts: Counts;
  readonly ei: Ei;
}
/** The answer of `/readiness`, as the contract has it. */
export interface Readiness {
  readonly mission: { readonly id: string; readonly reference: string } | null;
  readonly asOf: string;
  readonly journalPosition: number;
  readonly counts: Counts;
  readonly overall: Ei;
  readonly coverage: number | null;
  readonly byArea: readonly (Figure & { readonly area: string })[];
  readonly byCriticalElement: readonly (Figure & { readonly criticalElement: string })[];
  readonly grid: readonly (Figure & {
    readonly area: string;
    readonly criticalElement: string;
    readonly questions: number;
  })[];
  readonly priority: Figure;
  readonly ssp: Figure | null;
  readonly gaps: readonly { readonly kind: string; readonly count: number }[];
  readonly targets: readonly {
    readonly scope: string;
    readonly value: number;
    readonly met: boolean;
    readonly questionsToGo: number | null;
  }[];
}

export interface AuditedMission {
  readonly id: string;
  readonly leadAuditor: Person;
}

interface MissionOptions {
  readonly kind?: string;
  readonly areas?: readonly string[];
  readonly edition?: string;
}

/** A mission that takes answers, with somebody who leads it. */
export async function missionUnderWay(
  app: TestApp,
  { kind = 'internal-audit', areas = EIGHT_AREAS, edition = '2024' }: MissionOptions = {},
): Promise<AuditedMission> {
  const created = await app.as(app.administrator).post('/missions', {
    title: 'Internal audit',
    state: 'TJ',
    kind,
    edition,
    areas,
    leadOrganizationId: null,
    startsOn: null,
    endsOn: null,
  });
  expect(created).toMatchObject({ status: 201 });
  const { id } = created.body;
  const leadAuditor = await app.member({ id }, 'lead-auditor');
  const lead = app.as(leadAuditor);
  const { version } = (await lead.get(`/missions/${id}`)).body;
  const begun = await lead.post(
    `/missions/${id}/transitions`,
    { to: 'in-progress' },
    ifMatch(version),
  );
  expect(begun).toMatchObject({ status: 200 });
  return { id, leadAuditor };
}

/** Answers questions as the lead auditor, 200 at a time; the versions are those that stand. */
export async function answer(
  app: TestApp,
  { id, leadAuditor }: AuditedMission,
  statuses: ReadonlyMap<string, Status>,
  version = 0,
): Promise<void> {
  const items = [...statuses].map(([question, status]) => ({
    question,
    status,
    version,
    ...(status === 'not-applicable' ? { naReason: 'The State has no such activity.' } : {}),
  }));
  for (let start = 0; start < items.length; start += 200) {
    const body = { items: items.slice(start, start + 200) };
    const path = `/missions/${id}/assessments`;
    expect(await app.as(leadAuditor).patch(path, body)).toMatchObject({ status: 200 });
  }
}

export async function readinessOf(
  app: TestApp,
  mission: AuditedMission,
  asOf?: string,
): Promise<Readiness> {
  const moment = asOf === undefined ? '' : `&asOf=${asOf}`;
  const url = `/readiness?missionId=${mission.id}${moment}`;
  const found = await app.as(mission.leadAuditor).get<Readiness>(url);
  expect(found).toMatchObject({ status: 200 });
  return found.body;
}
