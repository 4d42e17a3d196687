import type { CalendarDate } from '../../../kernel/calendar-date';
import { nextVersion } from '../../../kernel/version';
import type { StepState } from './step-life-cycle';

/** What a plan says of a step. A draft may still leave things out. */
export interface StepContent {
  readonly action: string | null;
  /** The office that carries it out: an organization, or its name. */
  readonly actionOfficeId: string | null;
  readonly actionOffice: string | null;
  /** The person who carries it out. */
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  /** What will prove it. */
  readonly evidenceReference: string | null;
  /** Lines of the question's guidance that it settles. */
  readonly evidenceItems: readonly number[];
  /** The first estimate; frozen when the plan is accepted. */
  readonly estimatedOn: CalendarDate | null;
}

/** One action of a plan. Instants are RFC 3339 in UTC. */
export interface Step extends StepContent {
  readonly id: string;
  readonly planId: string;
  readonly findingId: string;
  readonly missionId: string;
  /** From 1. */
  readonly position: number;
  readonly state: StepState;
  /** 0 to 100. */
  readonly progress: number;
  readonly revisedOn: CalendarDate | null;
  readonly revisionReason: string | null;
  readonly completedOn: CalendarDate | null;
  readonly reportedById: string | null;
  readonly reportedByName: string | null;
  /** Who verified or refused it last. */
  readonly judgedById: string | null;
  readonly judgedByName: string | null;
  readonly judgedAt: string | null;
  /** Why it was refused. */
  readonly stateReason: string | null;
  readonly version: number;
  /** Since when this version holds. */
  readonly validFrom: string;
}

export interface NewStep {
  readonly id: string;
  readonly planId: string;
  readonly findingId: string;
  readonly missionId: string;
  readonly position: number;
  readonly now: Date;
}

export const newStep = (content: StepContent, { now, ...place }: NewStep): Step => ({
  ...content,
  ...place,
  state: 'not-started',
  progress: 0,
  revisedOn: null,
  revisionReason: null,
  completedOn: null,
  reportedById: null,
  reportedByName: null,
  judgedById: null,
  judgedByName: null,
  judgedAt: null,
  stateReason: null,
  version: 1,
  validFrom: now.toISOString(),
});

/** The next version of a step. */
export const withChanges = (step: Step, changes: Partial<Step>, now: Date): Step => ({
  ...step,
  ...changes,
  ...nextVersion(step, now),
});
