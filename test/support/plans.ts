import { ifMatch, type Answer, type Body } from './client';
import { form, pdf } from './files';
import type { OpenMission } from './open-mission';
import type { TestApp } from './test-app';

export type Role = keyof OpenMission['people'];

/** A plan as the API answers it. */
export interface AnsweredPlan extends Body {
  readonly state: string;
  readonly revision: number;
  readonly steps: readonly AnsweredStep[];
}
export interface AnsweredStep extends Body {
  readonly state: string;
  readonly position: number;
  readonly allowedTransitions: readonly string[];
}
export interface AnsweredFinding extends Body {
  readonly state: string;
  readonly allowedTransitions: readonly string[];
  readonly refusedTransitions: readonly {
    readonly to: string;
    readonly problem: { readonly code: string; readonly detail: string };
  }[];
}

const CRITERIA = ['relevant', 'comprehensive', 'detailed', 'specific', 'realistic', 'consistent'];

/** All six criteria met, but those that are named. */
export const criteria = (unmet: readonly string[] = []) =>
  Object.fromEntries(CRITERIA.map((name) => [name, { met: !unmet.includes(name) }]));

export const aStep = (more: object = {}) => ({
  action: 'Write the surveillance programme and have it approved',
  actionOffice: 'Flight safety department',
  evidenceReference: 'The approved programme',
  estimatedOn: '2030-03-01',
  ...more,
});

export const aPlan = (more: object = {}) => ({
  rootCause: 'Nobody is charged with planning inspections',
  summary: 'A planning officer is appointed, who writes a yearly programme',
  coordinatorName: 'Head of the department',
  language: 'en',
  steps: [aStep(), aStep({ action: 'Train all the inspectors', estimatedOn: '2030-06-01' })],
  ...more,
});

/** Acts of both sides on the findings of one mission, each checked to succeed where it says so. */
export class PlanWork {
  constructor(
    private readonly app: TestApp,
    private readonly mission: OpenMission,
  ) {}

  as(who: Role) {
    return this.app.as(this.mission.people[who]);
  }

  async record(more: object = {}): Promise<Body> {
    const recorded = await this.as('auditor').post('/findings', {
      missionId: this.mission.id,
      area: 'OPS',
      kind: 'weakness',
      title: 'Surveillance has no programme',
      description: 'Inspections are made on request and no yearly programme is approved anywhere',
      language: 'en',
      ...more,
    });
    return succeeded(recorded, 201);
  }

  async finding(id: string, who: Role = 'lead'): Promise<AnsweredFinding> {
    return (await this.as(who).get<AnsweredFinding>(`/findings/${id}`)).body;
  }

  async plan(id: string, who: Role = 'ncmc'): Promise<AnsweredPlan> {
    return (await this.as(who).get<AnsweredPlan>(`/findings/${id}/plan`)).body;
  }

  /** Moves the finding from whatever version it has; what it told before of steps that would be refused holds. */
  async move(who: Role, id: string, to: string, reason?: string): Promise<Answer> {
    const { version } = await this.finding(id);
    const before = await this.as(who).get<AnsweredFinding>(`/findings/${id}`);
    const url = `/findings/${id}/transitions`;
    const answer = await this.as(who).post(url, { to, reason }, ifMatch(version));
    if (before.status === 200 && before.body.allowedTransitions.includes(to))
      expect(before.body.refusedTransitions.filter((one) => one.to === to)).toMatchObject(
        answer.status === 200 || answer.body.code === 'finding.reason-required'
          ? []
          : [{ problem: { code: answer.body.code, detail: answer.body.detail } }],
      );
    return answer;
  }

  /** A finding that awaits its plan. */
  async due(more: object = {}): Promise<string> {
    const { id } = await this.record(more);
    succeeded(await this.move('lead', id, 'issued'), 200);
    succeeded(await this.move('lead', id, 'cap-due'), 200);
    return id;
  }

  async write(who: Role, id: string, plan: object = aPlan()): Promise<Answer> {
    const read = await this.as('ncmc').get(`/findings/${id}/plan`);
    const version = read.status === 200 ? ifMatch(read.body.version) : { 'if-none-match': '*' };
    return this.as(who).put(`/findings/${id}/plan`, plan, version);
  }

  submit(who: Role, id: string, body: object = {}): Promise<Answer> {
    return this.as(who).post(`/findings/${id}/plan/submissions`, body);
  }

  review(who: Role, id: string, body: object = {}): Promise<Answer> {
    const review = { rating: 'fully', criteria: criteria(), ...body };
    return this.as(who).post(`/findings/${id}/plan/reviews`, review);
  }

  /** A finding whose plan awaits its review. */
  async submitted(plan: object = aPlan()): Promise<string> {
    const id = await this.due();
    succeeded(await this.write('coordinator', id, plan), 200);
    succeeded(await this.submit('ncmc', id), 201);
    return id;
  }

  /** A finding whose plan is accepted. */
  async accepted(plan: object = aPlan()): Promise<string> {
    const id = await this.submitted(plan);
    succeeded(await this.review('auditor', id), 201);
    return id;
  }

  /** A step of the plan, as it is now. */
  async step(id: string, position = 1): Promise<AnsweredStep> {
    const step = (await this.plan(id)).steps[position - 1];
    if (!step) throw new Error(`The plan has no step ${position}`);
    return step;
  }

  async report(who: Role, id: string, body: object, position = 1): Promise<Answer> {
    const step = await this.step(id, position);
    return this.as(who).patch(`/steps/${step.id}`, body, ifMatch(step.version));
  }

  async judge(who: Role, id: string, body: object, position = 1): Promise<Answer> {
    const step = await this.step(id, position);
    return this.as(who).post(`/steps/${step.id}/transitions`, body, ifMatch(step.version));
  }

  /** All steps reported as done, by somebody. */
  async complete(id: string, who: Role = 'actionOwner'): Promise<void> {
    for (const { position, state } of (await this.plan(id)).steps)
      if (state !== 'verified' && state !== 'completed')
        succeeded(await this.report(who, id, DONE, position), 200);
  }

  /** All completed steps verified by the auditor. */
  async verify(id: string): Promise<void> {
    for (const { position, state } of (await this.plan(id)).steps)
      if (state === 'completed')
        succeeded(await this.judge('auditor', id, { to: 'verified' }, position), 200);
  }

  /** Evidence attached to every step of the plan as the State has it. */
  async prove(id: string, more: object = {}, who: Role = 'ncmc'): Promise<Body> {
    const { steps } = await this.plan(id);
    const links = steps.map((step) => ({ kind: 'step', id: step.id }));
    const fields = { missionId: this.mission.id, title: 'The proof', language: 'en', ...more };
    const file = { name: 'proof.pdf', bytes: pdf(id) };
    const sent = form({ ...fields, links: JSON.stringify(links) }, file);
    return succeeded(await this.as(who).raw({ method: 'POST', url: '/evidence', ...sent }), 201);
  }

  /** A finding whose completion was reported by the area coordinator. */
  async reportedDone(): Promise<string> {
    const id = await this.accepted();
    await this.complete(id);
    await this.prove(id);
    succeeded(await this.move('coordinator', id, 'completion-reported'), 200);
    return id;
  }

  /** A finding that is closed. */
  async closed(): Promise<string> {
    const id = await this.reportedDone();
    await this.verify(id);
    succeeded(await this.move('lead', id, 'closed'), 200);
    return id;
  }
}

export const DONE = { progress: 100, completedOn: '2026-01-15' };

/** The body of an answer that must have succeeded. */
export function succeeded(answer: Answer, status: number): Body {
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status });
  return answer.body;
}

export type Stage = 'due' | 'written' | 'submitted' | 'accepted' | 'atWork' | 'reported' | 'closed';

/** One finding in each state of its plan. */
export async function inEachState(work: PlanWork): Promise<Record<Stage, string>> {
  const made = {
    due: await work.due(),
    written: await work.due(),
    submitted: await work.submitted(),
    accepted: await work.accepted(),
    atWork: await work.accepted(),
    reported: await work.reportedDone(),
    closed: await work.closed(),
  };
  expect(await work.write('ncmc', made.written)).toMatchObject({ status: 200 });
  expect(await work.report('ncmc', made.atWork, DONE)).toMatchObject({ status: 200 });
  return made;
}
