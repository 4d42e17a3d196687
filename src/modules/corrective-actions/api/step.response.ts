import type { Actor } from '../../../kernel/actor';
import type { DueItem } from '../../../kernel/due';
import { toDueResponse, type DueResponse } from '../../../platform/http/due.response';
import type { PersonResponse } from '../../../platform/http/person.response';
import type { Finding } from '../../findings';
import { allowedStepTransitions } from '../domain/judge-step';
import type { Step } from '../domain/step';
import type { StepState } from '../domain/step-life-cycle';

/** One action of a plan. */
export class StepResponse {
  /** UUID. */
  readonly id!: string;
  /** The finding that it answers. */
  readonly findingId!: string;
  /** Its place in the plan, from 1. */
  readonly position!: number;
  /** What is done. */
  readonly action!: string | null;
  /** The organization that does it. */
  readonly actionOfficeId!: string | null;
  /** The office that does it, by its name. */
  readonly actionOffice!: string | null;
  /** The person who carries it out. */
  readonly owner!: PersonResponse | null;
  /** What will prove that it is done. */
  readonly evidenceReference!: string | null;
  /** Lines of the question's guidance that it settles. */
  readonly evidenceItems!: readonly number[];
  /** The first estimate; it does not change once the plan is accepted. */
  readonly estimatedOn!: string | null;
  /** The day by which it will be done after all. */
  readonly revisedOn!: string | null;
  /** Why that day is another. */
  readonly revisionReason!: string | null;
  /** Where it is in its life. */
  readonly state!: StepState;
  /** How far it is, in percent. */
  readonly progress!: number;
  /** The day on which it was done. */
  readonly completedOn!: string | null;
  /** Who reported it as completed. */
  readonly reportedBy!: PersonResponse | null;
  /** Who verified or refused it last. */
  readonly judgedBy!: PersonResponse | null;
  /** When. */
  readonly judgedAt!: string | null;
  /** Why it was refused. */
  readonly stateReason!: string | null;
  /** Raised by every change; the ETag. */
  readonly version!: number;
  /** The states that the caller may move it to. */
  readonly allowedTransitions!: readonly StepState[];
  /** By when it is to be done, as you ask; null while the plan is not accepted, and once the step is completed. Not part of the version; there when a step or a plan is read. */
  readonly due?: DueResponse | null;
}

export const personOrNull = (id: string | null, name: string | null): PersonResponse | null =>
  id === null ? null : { id, name: name ?? '' };

/** The one that is meant of all that is due around a finding. */
export function dueAmong(
  dues: readonly DueItem[],
  isMeant: (due: DueItem) => boolean,
): DueResponse | null {
  const due = dues.find(isMeant);
  return due ? toDueResponse(due) : null;
}

export const toStepResponse = (
  step: Step,
  finding: Finding,
  actor: Actor,
  dues?: readonly DueItem[],
): StepResponse => ({
  id: step.id,
  findingId: step.findingId,
  position: step.position,
  action: step.action,
  actionOfficeId: step.actionOfficeId,
  actionOffice: step.actionOffice,
  owner: personOrNull(step.ownerId, step.ownerName),
  evidenceReference: step.evidenceReference,
  evidenceItems: step.evidenceItems,
  estimatedOn: step.estimatedOn,
  revisedOn: step.revisedOn,
  revisionReason: step.revisionReason,
  state: step.state,
  progress: step.progress,
  completedOn: step.completedOn,
  reportedBy: personOrNull(step.reportedById, step.reportedByName),
  judgedBy: personOrNull(step.judgedById, step.judgedByName),
  judgedAt: step.judgedAt,
  stateReason: step.stateReason,
  version: step.version,
  allowedTransitions: allowedStepTransitions(actor, finding, step),
  ...(dues && { due: dueAmong(dues, ({ subjectId }) => subjectId === step.id) }),
});
