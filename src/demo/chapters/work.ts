import type { DemoClient } from '../demo-client';
import { DONE } from './courses';
import { planOf, type Step } from './plans';
import { auditorOf, casesOn, coordinatorOf, moveFinding, type Case, type Scene } from './scene';

/** Reports on a step of a plan, as it stands now. */
export const report = (client: DemoClient, { id, version }: Step, body: object): Promise<Step> =>
  client.patch(`/steps/${id}`, body, version);

export const verify = (auditor: DemoClient, { id, version }: Step): Promise<Step> =>
  auditor.post(`/steps/${id}/transitions`, { to: 'verified' }, version);

/** The steps of a plan in their order. */
export async function stepsOf(scene: Pick<Scene, 'people'>, one: Pick<Case, 'id'>) {
  const [first, second, third, ...more] = (await planOf(scene, one)).steps;
  if (!first || !second || !third) throw new Error('A plan of the story has three steps');
  return { first, second, third, all: [first, second, third, ...more] };
}

/** The first step is done, the second begun, of those that are on their way. */
export async function beginWork(scene: Scene): Promise<void> {
  const { owner, owner2 } = scene.people;
  for (const [index, one] of casesOn(scene, 'working').entries()) {
    const { first, second } = await stepsOf(scene, one);
    await report(owner.client, first, { progress: 100, completedOn: '2026-07-08' });
    if (index % 3 !== 2) await report(owner2.client, second, { progress: 20 + (index % 4) * 20 });
  }
  for (const [index, one] of casesOn(scene, 'late').entries())
    await report(owner.client, (await stepsOf(scene, one)).first, { progress: 10 + index * 10 });
}

/** Auditors verify first steps as they come; some wait. */
export async function verifyFirstSteps(scene: Scene): Promise<void> {
  for (const [index, one] of casesOn(scene, 'working').entries())
    if (index % 4 !== 3)
      await verify(auditorOf(scene, one.area), (await stepsOf(scene, one)).first);
}

/** All the steps of a plan are done. */
export async function completeSteps(scene: Scene): Promise<void> {
  for (const one of casesOn(scene, ...DONE)) {
    const { client } = coordinatorOf(scene, one.area);
    for (const step of (await planOf(scene, one)).steps)
      await report(client, step, { progress: 100, completedOn: '2026-08-18' });
  }
}

const DELAYS = [
  { revisedOn: '2027-01-31', revisionReason: 'Illustrative: the two inspectors start in January.' },
  { revisedOn: '2026-11-10', revisionReason: 'Условно: поставщик задержал поставку программы.' },
] as const;

/** Where a date cannot be kept, another is given, with the reason; of some, that passes too. */
export async function reviseDates(scene: Scene): Promise<void> {
  for (const [index, one] of casesOn(scene, 'late').entries()) {
    const delay = DELAYS[index % (DELAYS.length + 1)];
    const { second } = await stepsOf(scene, one);
    if (delay) await report(scene.people.owner2.client, second, delay);
  }
}

/** The coordinators report that all is done. */
export async function reportCompletion(scene: Scene): Promise<void> {
  for (const one of casesOn(scene, ...DONE)) {
    const { client } = coordinatorOf(scene, one.area);
    await moveFinding(client, one, 'completion-reported');
  }
}
