import type { Actor } from '../../../kernel/actor';
import { nextVersion } from '../../../kernel/version';
import type { Finding } from '../../findings';
import type { Person, Plan, PlanDraft, PlanWords, StepDraft, WholePlan } from './plan';
import { PlanLocked, PlanNotNeeded, PlanReferenceUnknown } from './plan.errors';
import { newStep, withChanges, type Step, type StepContent } from './step';

/** While a finding is in one of these, its plan may be written. */
const WRITABLE: ReadonlySet<string> = new Set(['issued', 'cap-due', 'cap-revision-required']);
const SHORTFALLS: ReadonlySet<string> = new Set(['weakness', 'regulatory-gap']);

export interface Writing {
  readonly actor: Actor;
  readonly now: Date;
  readonly nextId: () => string;
}

export function assertWritable({ kind, state, reference }: Finding): void {
  if (!SHORTFALLS.has(kind))
    throw new PlanNotNeeded(`${reference} is of the kind ${kind}, which needs no plan.`);
  if (!WRITABLE.has(state))
    throw new PlanLocked(`${reference} is ${state}; its plan is not written now.`, {
      facts: { findingState: state },
    });
}

const wordsOf = (draft: PlanDraft): PlanWords => ({
  rootCause: draft.rootCause,
  summary: draft.summary,
  coordinatorId: draft.coordinatorId,
  coordinatorName: draft.coordinatorName,
  language: draft.language,
});

const contentOf = (draft: StepDraft): StepContent => ({
  action: draft.action,
  actionOfficeId: draft.actionOfficeId,
  actionOffice: draft.actionOffice,
  ownerId: draft.ownerId,
  ownerName: draft.ownerName,
  evidenceReference: draft.evidenceReference,
  evidenceItems: draft.evidenceItems,
  estimatedOn: draft.estimatedOn,
});

/** The plan as it is written now, in the place of what was there. Throws PlanReferenceUnknown for a step of another plan. */
export function writePlan(
  finding: Finding,
  before: WholePlan | undefined,
  draft: PlanDraft,
  { actor, now, nextId }: Writing,
): WholePlan {
  const plan = before
    ? rewritten(before.plan, draft, actor, now)
    : begun(finding, draft, actor, now, nextId());
  const known = new Map(before?.steps.map((step) => [step.id, step]));
  const steps = draft.steps.map((one, index): Step => {
    const position = index + 1;
    const { id: planId, findingId, missionId } = plan;
    if (one.id === undefined)
      return newStep(contentOf(one), { id: nextId(), planId, findingId, missionId, position, now });
    const step = known.get(one.id);
    if (!step) throw unknownStep(index);
    known.delete(one.id);
    return rewrittenStep(step, { ...contentOf(one), position }, now);
  });
  return { plan, steps };
}

const unknownStep = (index: number) =>
  new PlanReferenceUnknown('A step names an id that no other step of this plan has.', {
    errors: [
      { pointer: `#/steps/${index}/id`, code: 'unknown', detail: 'no such step in this plan' },
    ],
  });

function rewrittenStep(step: Step, changes: Partial<Step>, now: Date): Step {
  const isSame = Object.entries(changes).every(
    ([field, value]) => JSON.stringify(step[field as keyof Step]) === JSON.stringify(value),
  );
  return isSame ? step : withChanges(step, changes, now);
}

const rewritten = (plan: Plan, draft: PlanDraft, { id, name }: Actor, now: Date): Plan => ({
  ...plan,
  ...wordsOf(draft),
  state: 'draft',
  authors: withPerson(plan.authors, { id, name }),
  ...nextVersion(plan, now),
});

function begun(finding: Finding, draft: PlanDraft, actor: Actor, now: Date, id: string): Plan {
  return {
    ...wordsOf(draft),
    id,
    findingId: finding.id,
    missionId: finding.missionId,
    state: 'draft',
    authors: [{ id: actor.id, name: actor.name }],
    revision: 0,
    acceptedAt: null,
    completionReportedById: null,
    completionReportedByName: null,
    completionReportedAt: null,
    version: 1,
    validFrom: now.toISOString(),
  };
}

export const withPerson = (people: readonly Person[], person: Person): readonly Person[] =>
  people.some(({ id }) => id === person.id) ? people : [...people, person];

/** A step that is added because the finding came back. */
export function assertTakesFurtherSteps({ state, reference }: Finding): void {
  if (state !== 'reopened')
    throw new PlanLocked(`${reference} is ${state}; further steps are for a reopened finding.`, {
      facts: { findingState: state },
    });
}
