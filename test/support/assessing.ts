import type { Client } from './client';
import type { Person } from './people';
import { missionUnderWay } from './readiness';
import type { TestApp } from './test-app';

/** One question of a mission as the API answers it. */
export interface AnsweredQuestion {
  readonly question: string;
  readonly area: string;
  readonly criticalElement: string | null;
  readonly priority: boolean;
  readonly onSiteOnly: boolean;
  readonly status: string;
  readonly remarks: string | null;
  readonly naReason: string | null;
  readonly evidenceItems: readonly object[] | null;
  readonly lawAsOf: string | null;
  readonly version: number;
  readonly assessedAt: string | null;
  readonly assessedBy: { readonly id: string; readonly name: string } | null;
}

export interface AnsweredQuestions {
  readonly items: readonly AnsweredQuestion[];
  readonly total: number;
}

/** A mission under way with somebody who leads it. */
export interface AssessingMission {
  readonly id: string;
  readonly lead: Person;
  /** The address of its questions. */
  readonly url: string;
}

export async function assessingMission(
  app: TestApp,
  areas: readonly string[] = ['LEG', 'OPS', 'AIG'],
  edition = '2024',
): Promise<AssessingMission> {
  const { id, leadAuditor } = await missionUnderWay(app, { areas, edition });
  return { id, lead: leadAuditor, url: `/missions/${id}/assessments` };
}

/** A first answer to each of the questions. */
export const firstAnswers = (questions: readonly string[], more: object = {}) => ({
  items: questions.map((question) => ({ question, status: 'satisfactory', version: 0, ...more })),
});

/** The first questions of an area, as the mission lists them. */
export async function questionsOf(
  client: Client,
  { url }: AssessingMission,
  area: string,
): Promise<readonly string[]> {
  const list = await client.get<AnsweredQuestions>(`${url}?area=${area}&perPage=200`);
  return list.body.items.map(({ question }) => question);
}
