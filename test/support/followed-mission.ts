import { addDays } from '../../src/kernel/calendar-date';
import { answer, openMission, type OpenMission } from './open-mission';
import { PlanWork, aPlan, aStep, succeeded } from './plans';
import { filedQuestions } from './question-file';
import type { TestApp } from './test-app';

/** Priority questions of one area and critical element. */
export const PRIORITY = filedQuestions()
  .filter((one) => one.area === 'OPS' && one.criticalElement === 'CE-6' && one.priority)
  .map(({ number }) => number)
  .slice(0, 4);

export interface FollowedMission {
  readonly mission: OpenMission;
  readonly work: PlanWork;
  /** The day on which it all began. */
  readonly begin: string;
  /** Findings by what became of them, each against one of PRIORITY, in this order. */
  readonly accepted: string;
  readonly submitted: string;
  readonly due: string;
  /** Never issued: the State does not know of it. */
  readonly draft: string;
}

/**
 * A mission with four priority questions that are not satisfactory, one satisfactory and one that does not apply.
 * The plan of the first is accepted, with steps due after 30 and after 60 days.
 */
export async function followedMission(app: TestApp): Promise<FollowedMission> {
  const mission = await openMission(app, { areas: ['LEG', 'OPS'], own: ['OPS'] });
  await answer(app, mission, {
    ...Object.fromEntries(PRIORITY.map((question) => [question, 'not-satisfactory'])),
    '1.001': 'satisfactory',
    '1.005': 'not-applicable',
  });
  const begin = app.clock.now().toISOString().slice(0, 10);
  const work = new PlanWork(app, mission);
  const [first = '', second = '', third = '', fourth = ''] = PRIORITY;
  const plan = aPlan({
    steps: [30, 60].map((days) => aStep({ estimatedOn: addDays(begin, days) })),
  });
  const accepted = await work.due({ question: first });
  succeeded(await work.write('coordinator', accepted, plan), 200);
  succeeded(await work.submit('ncmc', accepted), 201);
  succeeded(await work.review('auditor', accepted), 201);
  const submitted = await work.due({ question: second });
  succeeded(await work.write('coordinator', submitted, plan), 200);
  succeeded(await work.submit('ncmc', submitted), 201);
  const due = await work.due({ question: third });
  const draft = (await work.record({ question: fourth })).id;
  return { mission, work, begin, accepted, submitted, due, draft };
}
