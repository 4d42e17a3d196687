import type { DemoClock } from '../demo-clock';
import type { Thing } from '../demo-client';
import { answerComments, answerRecommendations, comment, leaveInternalNotes } from './comments';
import { courseOf } from './courses';
import { closeNotes, issueFindings } from './findings';
import type { DemoArea } from './areas';
import { isShortfall, type Case, type Scene } from './scene';

/** Draft report, the State's comments, final report. */
export async function reportOn(
  { people, mission, chance }: Pick<Scene, 'people' | 'mission' | 'chance'>,
  clock: DemoClock,
  drafts: readonly Thing[],
): Promise<readonly Case[]> {
  const lead = people.lead.client;
  clock.goTo('2026-01-12');
  await leaveInternalNotes(lead, drafts);
  clock.goTo('2026-01-20');
  const issued = await issueFindings(lead, drafts, chance);
  const begun = await lead.get(`/missions/${mission.id}`);
  const commenting = await lead.move('/missions', begun, 'commenting');
  clock.goTo('2026-02-10');
  await comment(people.ncmc.client, issued);
  await answerRecommendations(people, issued);
  clock.goTo('2026-02-17');
  await answerComments(lead, issued);
  clock.goTo('2026-03-01');
  await lead.move('/missions', commenting, 'reported');
  clock.goTo('2026-03-05');
  await closeNotes(lead, issued);
  return issued.filter(isShortfall).map(caseOf);
}

const caseOf = (
  { id, area, question, criticalElement, reference }: Thing,
  index: number,
): Case => ({
  id,
  area: area as DemoArea,
  question: String(question),
  about: String(criticalElement),
  reference: String(reference),
  course: courseOf(index),
});
