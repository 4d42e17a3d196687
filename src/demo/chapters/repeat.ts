import { findingWords } from '../words/finding-words';
import { labelled } from '../words/label';
import { fallBack } from './assessments';
import { auditorOf, casesOn, moveFinding, type Scene } from './scene';

/** What was closed is found again a few weeks later: the answer changes, and a new finding names the old one. */
export async function findAgain(scene: Scene): Promise<void> {
  for (const [index, one] of casesOn(scene, 'repeated').entries()) {
    const auditor = auditorOf(scene, one.area);
    await fallBack(auditor, scene.mission, one.question);
    const { description, recommendation } = findingWords(one.about, 'en');
    const again = await auditor.post('/findings', {
      missionId: scene.mission.id,
      question: one.question,
      kind: 'weakness',
      title: labelled('en', `found again after ${one.reference} was closed`),
      description: labelled('en', `after the closing the same was seen again. ${description}`),
      language: 'en',
      references: ['Illustrative reference'],
      recommendation: labelled('en', recommendation),
      repeatOf: one.id,
      dueOn: '2027-03-31',
    });
    await moveFinding(scene.people.lead.client, again, 'issued');
    if (index > 1) await moveFinding(scene.people.lead.client, again, 'cap-due');
  }
}
