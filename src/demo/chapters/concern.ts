import type { DemoClock } from '../demo-clock';
import type { DemoQuestion } from './assessments';
import { sendEvidence } from './evidence';
import { raise, type Raising } from './findings';
import { acceptPlan, submitPlan, writePlan } from './plans';
import { auditorOf, moveFinding, type Case, type Scene } from './scene';
import { report, stepsOf, verify } from './work';

type Stage = Pick<Scene, 'people' | 'mission' | 'chance'>;

const WORDS = {
  kind: 'weakness',
  title: 'Illustrative: operations go on without the approval they need',
  language: 'en',
  description: 'Illustrative: one operator flies under an approval that ended in October.',
  recommendation: 'Illustrative: stop these operations until the approval is renewed.',
  sscCandidate: true,
};

/** An immediate risk goes ahead of the report: issued at once, answered within days, at work since. */
export async function raiseConcern(
  scene: Stage,
  clock: DemoClock,
  raising: Raising,
  question: DemoQuestion,
): Promise<void> {
  const { lead } = scene.people;
  clock.goTo('2025-12-18');
  const raised = await raise(auditorOf(scene, 'OPS'), raising, question, scene.chance, WORDS);
  const concern: Case = {
    id: raised.id,
    area: 'OPS',
    question: question.number,
    about: 'concern',
    reference: String(raised.reference),
    course: 'working',
  };
  await moveFinding(lead.client, concern, 'issued');
  await moveFinding(lead.client, concern, 'cap-due');
  clock.goTo('2025-12-24');
  await writePlan(scene, concern, { days: ['2025-12-30', '2026-03-31', '2026-12-31'] });
  await submitPlan(scene, concern);
  const reply = 'Условно: полёты остановлены приказом, план приложен.';
  const words = { agree: true, reason: reply, language: 'ru' };
  await scene.people.ncmc.client.post(`/findings/${raised.id}/comments`, words);
  clock.goTo('2025-12-27');
  await acceptPlan(lead.client, concern);
  await actAtOnce(scene, clock, concern);
}

/** The first step is done within days; the second takes longer than was thought. */
async function actAtOnce(scene: Stage, clock: DemoClock, concern: Case): Promise<void> {
  const { owner, owner2 } = scene.people;
  clock.goTo('2025-12-30');
  const { first } = await stepsOf(scene, concern);
  await report(owner.client, first, { progress: 100, completedOn: '2025-12-29' });
  await sendEvidence(scene, concern, { steps: [first], day: '2025-12-29', index: 0 });
  clock.goTo('2026-01-04');
  const { first: done, second } = await stepsOf(scene, concern);
  await verify(auditorOf(scene, 'OPS'), done);
  await report(owner2.client, second, {
    progress: 50,
    revisedOn: '2026-12-15',
    revisionReason: 'Illustrative: the operator is looked at again in December.',
  });
}
