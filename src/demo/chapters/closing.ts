import { reassess } from './assessments';
import { CLOSED } from './courses';
import { AREAS } from './areas';
import { planOf } from './plans';
import { auditorOf, casesOn, coordinatorOf, moveFinding, type Scene } from './scene';
import { report, stepsOf, verify } from './work';

/** Auditors verify every step, the lead auditor closes, and the question is looked at again. */
export async function closeFindings(scene: Scene): Promise<void> {
  for (const one of casesOn(scene, ...CLOSED)) {
    const auditor = auditorOf(scene, one.area);
    for (const step of (await planOf(scene, one)).steps) await verify(auditor, step);
    await moveFinding(scene.people.lead.client, one, 'closed');
  }
  for (const area of AREAS) {
    const settled = casesOn(scene, ...CLOSED).filter((one) => one.area === area);
    await reassess(auditorOf(scene, area), scene.mission, settled);
  }
}

/** A step was not what it was said to be: the auditors refuse it, and the State is back at work. */
export async function refuseSteps(scene: Scene): Promise<void> {
  for (const [index, one] of casesOn(scene, 'refused').entries()) {
    const auditor = auditorOf(scene, one.area);
    const { first, second } = await stepsOf(scene, one);
    await verify(auditor, first);
    const reason = 'Illustrative: the document is a draft; nobody has signed it.';
    await auditor.post(
      `/steps/${second.id}/transitions`,
      { to: 'refused', reason },
      second.version,
    );
    if (index % 2 === 1)
      await report(scene.people.owner2.client, (await stepsOf(scene, one)).second, {
        progress: 60,
        revisedOn: '2026-12-20',
        revisionReason: 'Illustrative: the document goes to the director for signature.',
      });
  }
}

/** What was closed is open again: a further step says what is done now. */
export async function reopenFindings(scene: Scene): Promise<void> {
  for (const one of casesOn(scene, 'reopened', 'resumed')) {
    const reason = 'Illustrative: the procedure is approved, but was not used in two later files.';
    await moveFinding(scene.people.lead.client, one, 'reopened', reason);
    if (one.course === 'reopened') continue;
    const { client } = coordinatorOf(scene, one.area);
    await client.post(`/findings/${one.id}/plan/steps`, {
      action: 'Illustrative: have every new file looked at by a second inspector',
      actionOffice: 'Illustrative: Quality section',
      ownerId: scene.people.owner.id,
      evidenceReference: 'Illustrative: ten countersigned files',
      estimatedOn: '2027-01-31',
    });
    await moveFinding(client, one, 'in-progress');
    const added = (await planOf(scene, one)).steps.at(-1);
    if (added) await report(scene.people.owner.client, added, { progress: 25 });
  }
}
