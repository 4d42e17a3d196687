import { DailyJobs } from '../../src/platform/jobs/daily-jobs';
import { ifMatch, type Body } from './client';
import type { OpenMission } from './open-mission';
import type { Person } from './people';
import { succeeded } from './plans';
import type { TestApp } from './test-app';

/** The clocks of a mission that has none of its own. */
export const DEFAULT_CLOCKS = {
  draftReportDays: 90,
  stateCommentsDays: 45,
  finalReportDays: 30,
  capDays: 45,
  sscReplyDays: 15,
  dueSoonDays: 14,
};

/** A deadline as the API answers it. */
export interface AnsweredDeadline extends Body {
  readonly what: string;
  readonly reference: string;
  readonly dueOn: string;
  readonly status: string;
  readonly overdueDays: number;
  readonly by: { readonly side: string; readonly person: { readonly id: string } | null };
}

export async function deadlinesOf(
  app: TestApp,
  person: Person,
  query = '',
): Promise<readonly AnsweredDeadline[]> {
  const answer = await app.as(person).get(`/deadlines?perPage=200${query}`);
  return succeeded(answer, 200).items as readonly AnsweredDeadline[];
}

/** What is due and when, in order. */
export const said = (items: readonly AnsweredDeadline[]): readonly string[] =>
  items.map(({ what, dueOn }) => `${what} ${dueOn}`);

/** Does what the server does once an hour. */
export const runDailyJobs = (app: TestApp): Promise<void> => app.server.get(DailyJobs).runDue();

/** Changes the mission from whatever version it has. */
export async function changeMission(
  app: TestApp,
  { id, people }: OpenMission,
  change: object,
): Promise<void> {
  const lead = app.as(people.lead);
  const { body } = await lead.get(`/missions/${id}`);
  succeeded(await lead.patch(`/missions/${id}`, change, ifMatch(body.version)), 200);
}

/** Takes the mission through these steps. */
export async function moveMission(
  app: TestApp,
  { id, people }: OpenMission,
  ...steps: readonly string[]
): Promise<void> {
  const lead = app.as(people.lead);
  for (const to of steps) {
    const { body } = await lead.get(`/missions/${id}`);
    succeeded(await lead.post(`/missions/${id}/transitions`, { to }, ifMatch(body.version)), 200);
  }
}
