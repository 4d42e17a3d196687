import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { assessArea } from './chapters/assessments';
import { audit, raisingIn } from './chapters/audit';
import { raiseConcern } from './chapters/concern';
import { recordConsultations } from './chapters/consultations';
import { keepAuditFiles } from './chapters/evidence';
import { FOLLOW_UP } from './chapters/follow-up';
import { addState, beginMission, beginSelfAssessment } from './chapters/mission';
import { makeCast, type Cast } from './chapters/people';
import { reportOn } from './chapters/report';
import { Chance } from './chance';
import type { DemoClock } from './demo-clock';

const BEGINS = '2025-12-01';

/** Plays a year of an invented mission, through the API, in the names of invented people. */
export async function playStory(
  server: NestFastifyApplication,
  clock: DemoClock,
  progress: (chapter: string) => void,
): Promise<Cast> {
  clock.goTo(BEGINS);
  const cast = await makeCast(server, BEGINS);
  const { people } = cast;
  const chance = new Chance(2025);
  const owners = await addState(cast);
  progress('a self-assessment');
  await assessSelf(cast, chance);
  progress('the audit');
  const mission = await beginMission(cast);
  const scene = { people, mission, chance, owners };
  const { drafts, unanswered } = await audit(scene, clock, chance);
  const open = unanswered.get('OPS') ?? [];
  const urgent = open.find(({ criticalElement }) => criticalElement === 'CE-6');
  const others = open.filter((one) => one !== urgent);
  await keepAuditFiles(
    scene,
    others.slice(0, 3).map(({ number }) => number),
  );
  await recordConsultations(scene, drafts);
  if (urgent) await raiseConcern(scene, clock, raisingIn(mission, owners, 'OPS'), urgent);
  progress('the report');
  const cases = await reportOn(scene, clock, drafts);
  progress(`the follow-up of ${cases.length} findings`);
  const followed = new Map([...unanswered, ['OPS', others]] as const);
  for (const [day, ...acts] of FOLLOW_UP) {
    clock.goTo(day);
    for (const act of acts) await act({ ...scene, cases, unanswered: followed });
  }
  clock.returnToPresent();
  return cast;
}

async function assessSelf(cast: Cast, chance: Chance): Promise<void> {
  const mission = await beginSelfAssessment(cast);
  for (const area of ['LEG', 'ORG', 'OPS'] as const)
    await assessArea(cast.people.lead.client, mission, area, chance);
}
