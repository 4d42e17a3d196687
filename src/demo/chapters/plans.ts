import type { DemoClient, Thing } from '../demo-client';
import { labelled } from '../words/label';
import { planWords } from '../words/plan-words';
import { ACCEPTED, WEAK, type Course } from './courses';
import { auditorOf, casesOn, coordinatorOf, moveFinding, type Case, type Scene } from './scene';

export interface Step extends Thing {
  readonly state: string;
}
interface Plan extends Thing {
  readonly steps: readonly Step[];
}

type Days = readonly [string, string, string];
const DONE_BY: Days = ['2026-06-30', '2026-07-31', '2026-08-31'];
/** When the steps of a plan are to be done; of most courses by the end of August. */
const ESTIMATES: Readonly<Partial<Record<Course, Days>>> = {
  accepted: ['2027-01-31', '2027-03-31', '2027-05-31'],
  working: ['2026-07-31', '2026-11-30', '2027-02-28'],
  late: ['2026-07-31', '2026-09-30', '2026-11-15'],
  submitted: ['2027-02-28', '2027-03-31', '2027-04-30'],
  'given-back': ['2027-01-31', '2027-02-28', '2027-03-31'],
  'sent-again': ['2027-01-31', '2027-03-31', '2027-04-30'],
  drafted: ['2027-03-31', '2027-04-30', '2027-05-31'],
};

/** The plan as it stands, with its steps as they stand. */
export const planOf = ({ people }: Pick<Scene, 'people'>, { id }: Pick<Case, 'id'>) =>
  people.ncmc.client.get<Plan>(`/findings/${id}/plan`);

const CRITERIA = ['relevant', 'comprehensive', 'detailed', 'specific', 'realistic', 'consistent'];

/** All six criteria, those met that are not named. */
const criteria = (...unmet: readonly string[]) =>
  Object.fromEntries(
    CRITERIA.map((name) => [
      name,
      unmet.includes(name)
        ? { met: false, comment: 'Illustrative: see the note.' }
        : { met: true, comment: null },
    ]),
  );

/** What a coordinator writes. A hasty plan has one step and names no proof. */
function textOf(scene: Pick<Scene, 'people'>, one: Case, days: Days, isHasty: boolean): object {
  const { id, language: own } = coordinatorOf(scene, one.area);
  const { language, rootCause, summary, office, steps } = planWords(one.about, own);
  const { owner, owner2 } = scene.people;
  const written = steps.map(([action, evidence], index) => ({
    action: labelled(language, action),
    actionOffice: labelled(language, office),
    ownerId: index === 1 ? owner2.id : owner.id,
    evidenceReference: isHasty ? null : labelled(language, evidence),
    estimatedOn: days[index] ?? days[0],
  }));
  return {
    rootCause: labelled(language, rootCause),
    summary: labelled(language, summary),
    coordinatorId: id,
    language,
    steps: isHasty ? written.slice(0, 1) : written,
  };
}

/** Writes a plan by the coordinator of the area, over what stood there. */
export async function writePlan(
  scene: Pick<Scene, 'people'>,
  one: Case,
  { version = 0, isHasty = false, days = ESTIMATES[one.course] ?? DONE_BY } = {},
): Promise<void> {
  const { client } = coordinatorOf(scene, one.area);
  await client.put(`/findings/${one.id}/plan`, textOf(scene, one, days, isHasty), version);
}

export const submitPlan = ({ people }: Pick<Scene, 'people'>, { id }: Case): Promise<Thing> =>
  people.ncmc.client.post(`/findings/${id}/plan/submissions`, {});

export const acceptPlan = (reviewer: DemoClient, { id }: Case): Promise<Thing> =>
  reviewer.post(`/findings/${id}/plan/reviews`, { rating: 'fully', criteria: criteria() });

/** With the final report plans are due. */
export async function askForPlans({ people, cases }: Scene): Promise<void> {
  for (const one of cases) await moveFinding(people.lead.client, one, 'cap-due');
}

/** Every plan that is written at all is written by spring, but for those that come late. */
export async function writePlans(scene: Scene): Promise<void> {
  for (const one of casesOn(scene, ...ACCEPTED)) await writePlan(scene, one);
  for (const one of casesOn(scene, ...WEAK)) await writePlan(scene, one, { isHasty: true });
}

export async function submitPlans(scene: Scene): Promise<void> {
  for (const one of casesOn(scene, ...ACCEPTED, ...WEAK)) await submitPlan(scene, one);
}

/** Good plans are accepted; of the hasty ones, some only touch the finding and some miss it. */
export async function reviewPlans(scene: Scene): Promise<void> {
  for (const one of casesOn(scene, ...ACCEPTED)) await acceptPlan(auditorOf(scene, one.area), one);
  for (const [index, one] of casesOn(scene, ...WEAK).entries()) {
    const misses = index % 3 === 2;
    await auditorOf(scene, one.area).post(`/findings/${one.id}/plan/reviews`, {
      rating: misses ? 'does-not-address' : 'partially',
      criteria: misses
        ? criteria('relevant', 'comprehensive', 'detailed')
        : criteria('detailed', 'specific'),
      note: misses
        ? 'Illustrative: the step repeats the finding. Say what changes, and how that is proved.'
        : 'Illustrative: a first step only. Add those that follow, each with its proof.',
    });
  }
}

/** Some of the plans that came back are written anew and sent again. */
export async function sendAgain(scene: Scene): Promise<void> {
  for (const one of casesOn(scene, 'sent-again')) {
    const { version } = await planOf(scene, one);
    await writePlan(scene, one, { version });
    await submitPlan(scene, one);
  }
}

/** The auditors accept all second revisions but the first two, which wait. */
export async function reviewAgain(scene: Scene): Promise<void> {
  for (const one of casesOn(scene, 'sent-again').slice(2))
    await acceptPlan(scene.people.lead.client, one);
}

/** The last plans of the year: some are sent and wait for their review, some are still being written. */
export async function writeLatePlans(scene: Scene): Promise<void> {
  for (const one of casesOn(scene, 'submitted', 'drafted')) await writePlan(scene, one);
  for (const one of casesOn(scene, 'submitted')) await submitPlan(scene, one);
}
