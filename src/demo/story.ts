import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { assessArea, reassess, type DemoQuestion } from './assessments';
import { Chance } from './chance';
import type { DemoClock } from './demo-clock';
import type { DemoClient, Thing } from './demo-client';
import { askForPlans, issueFindings, notesOn, raiseFindings } from './findings';
import { addState, AREAS, beginMission, beginSelfAssessment, type DemoArea } from './mission';
import { makeCast, type Cast, type PartKey } from './people';

const BEGINS = '2025-12-01';

const AUDITOR_OF: Record<DemoArea, PartKey> = {
  LEG: 'auditor2',
  ORG: 'auditor2',
  PEL: 'auditor',
  OPS: 'auditor',
  AIR: 'auditor',
  AIG: 'auditor2',
  ANS: 'auditor2',
  AGA: 'auditor2',
};

/** What stays amiss in each area, for the follow-up to work on. */
type Shortfalls = Map<DemoArea, DemoQuestion[]>;

/** Plays a year of an invented mission, through the API, in the names of invented people. */
export async function playStory(
  server: NestFastifyApplication,
  clock: DemoClock,
  progress: (chapter: string) => void,
): Promise<Cast> {
  clock.goTo(BEGINS);
  const cast = await makeCast(server, BEGINS);
  const chance = new Chance(2025);
  await addState(cast);
  progress('a self-assessment');
  await assessSelf(cast, chance);
  progress('the audit');
  const mission = await beginMission(cast);
  const shortfalls: Shortfalls = new Map();
  const drafts = await audit(cast, clock, mission, shortfalls, chance);
  progress('the report');
  const due = await report(cast, clock, mission, drafts, chance);
  progress('the follow-up');
  await followUp(cast, clock, mission, shortfalls);
  clock.returnToPresent();
  progress(`${String(due.length)} findings await a plan`);
  return cast;
}

async function assessSelf(cast: Cast, chance: Chance): Promise<void> {
  const mission = await beginSelfAssessment(cast);
  for (const area of ['LEG', 'ORG', 'OPS'] as const)
    await assessArea(cast.people.lead.client, mission, area, chance);
}

/** Two days an area; the State hears of nothing yet. */
async function audit(
  { people }: Cast,
  clock: DemoClock,
  mission: Thing,
  shortfalls: Shortfalls,
  chance: Chance,
): Promise<Thing[]> {
  const drafts: Thing[] = [];
  for (const [index, area] of AREAS.entries()) {
    clock.goTo(`2025-12-${String(2 + index * 2).padStart(2, '0')}`);
    const { client } = people[AUDITOR_OF[area]];
    const amiss = await assessArea(client, mission, area, chance);
    shortfalls.set(area, amiss);
    drafts.push(...(await raiseFindings(client, mission, amiss, chance)));
    drafts.push(...(await notesOn(client, mission, area)));
  }
  return drafts;
}

async function report(
  { people }: Cast,
  clock: DemoClock,
  mission: Thing,
  drafts: readonly Thing[],
  chance: Chance,
): Promise<Thing[]> {
  const lead = people.lead.client;
  clock.goTo('2026-01-20');
  const issued = await issueFindings(lead, drafts, chance);
  const commenting = await lead.move('/missions', await current(lead, mission), 'commenting');
  clock.goTo('2026-02-10');
  await disagreeWithSome(people.ncmc.client, issued);
  clock.goTo('2026-03-01');
  await lead.move('/missions', commenting, 'reported');
  clock.goTo('2026-03-05');
  return askForPlans(lead, issued);
}

const current = (client: DemoClient, { id }: Thing): Promise<Thing> =>
  client.get(`/missions/${id}`);

async function disagreeWithSome(ncmc: DemoClient, issued: readonly Thing[]): Promise<void> {
  for (const [index, { id }] of issued.entries()) {
    if (index % 4 === 3) continue;
    const agree = index % 9 !== 0;
    const reason = agree ? {} : { reason: 'Illustrative: the procedure exists; see the manual.' };
    await ncmc.post(`/findings/${id}/comments`, { agree, ...reason, language: 'en' });
  }
}

/** Month after month, some of what was amiss is found satisfactory. */
async function followUp(
  { people }: Cast,
  clock: DemoClock,
  mission: Thing,
  shortfalls: Shortfalls,
): Promise<void> {
  const lead = people.lead.client;
  await lead.move('/missions', await current(lead, mission), 'following-up');
  const months = [
    '2026-04-15',
    '2026-05-20',
    '2026-06-24',
    '2026-08-12',
    '2026-09-30',
    '2026-11-04',
  ];
  for (const [index, day] of months.entries()) {
    clock.goTo(day);
    for (const area of AREAS) {
      const amiss = shortfalls.get(area) ?? [];
      const settled = amiss.filter((_, at) => at % 10 === index);
      await reassess(people[AUDITOR_OF[area]].client, mission, settled);
    }
  }
}
