import { reassess } from './assessments';
import { closeFindings, refuseSteps, reopenFindings } from './closing';
import { proveSteps, sendLastingDocuments } from './evidence';
import { AREAS } from './areas';
import {
  askForPlans,
  reviewAgain,
  reviewPlans,
  sendAgain,
  submitPlans,
  writeLatePlans,
  writePlans,
} from './plans';
import { findAgain } from './repeat';
import { auditorOf, type Scene } from './scene';
import { beginWork, completeSteps, reportCompletion, reviseDates, verifyFirstSteps } from './work';

type Act = (scene: Scene) => Promise<void>;

async function beginFollowUp({ people, mission }: Scene): Promise<void> {
  const lead = people.lead.client;
  await lead.move('/missions', await lead.get(`/missions/${mission.id}`), 'following-up');
}

/** Every so often, a tenth of what was amiss without a finding is seen to be settled. */
const lookAgain =
  (tenth: number): Act =>
  async (scene) => {
    for (const area of AREAS) {
      const settled = (scene.unanswered.get(area) ?? []).filter((_, at) => at % 10 === tenth);
      const named = settled.map(({ number }) => ({ question: number }));
      await reassess(auditorOf(scene, area), scene.mission, named);
    }
  };

/** What happens on which day. */
export const FOLLOW_UP: readonly (readonly [day: string, ...acts: readonly Act[]])[] = [
  ['2026-03-05', askForPlans],
  ['2026-03-20', writePlans],
  ['2026-04-10', submitPlans],
  ['2026-04-15', beginFollowUp, lookAgain(0)],
  ['2026-05-05', reviewPlans],
  ['2026-05-20', lookAgain(1)],
  ['2026-06-02', sendAgain],
  ['2026-06-16', reviewAgain],
  ['2026-06-24', lookAgain(2)],
  ['2026-07-10', beginWork],
  ['2026-07-22', verifyFirstSteps],
  ['2026-08-12', lookAgain(3)],
  ['2026-08-20', completeSteps, proveSteps],
  ['2026-08-27', reportCompletion],
  ['2026-09-15', closeFindings],
  ['2026-09-24', reviseDates],
  ['2026-09-30', lookAgain(4)],
  ['2026-10-12', refuseSteps, sendLastingDocuments],
  ['2026-10-20', reopenFindings],
  ['2026-11-04', lookAgain(5), findAgain],
  ['2026-11-10', writeLatePlans],
];
