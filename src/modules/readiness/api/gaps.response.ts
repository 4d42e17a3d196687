import type { Gaps } from '../application/gap-queries';
import type { AreaGain, Cluster } from '../domain/clusters';
import type { Gap, GapItem, GapKind, GapSubject } from '../domain/gaps';
import { SubjectResponse, toSubject } from './subject.response';

/** One thing that holds readiness back. What does not apply to it is null. */
export class GapItemResponse {
  /** UUID of the finding, the step or the evidence; the number of a question. */
  readonly id!: string;
  /** The number of the finding that people use, also for a step of its plan. @example "TJ-2025-01-OPS-004" */
  readonly reference!: string | null;
  /** UUID of its mission; null for a question. */
  readonly missionId!: string | null;
  /** Number of the question that it is about. @example "4.103" */
  readonly question!: string | null;
  /** Area code. @example "OPS" */
  readonly area!: string | null;
  /** Critical element. @example "CE-6" */
  readonly criticalElement!: string | null;
  /** Whether its question is a priority question. */
  readonly priority!: boolean;
  /** The day by which it is, or was, to be done; of evidence the last day on which it is valid. */
  readonly dueOn!: string | null;
  /** Calendar days since that day, in the State's time zone; below zero while it is ahead. */
  readonly daysOverdue!: number | null;
}

/** Things that hold readiness back in the same way. */
export class GapResponse {
  /**
   * In which way: due days that are past, of replies to possible safety concerns, of plans, of findings and of steps; a plan that waits for its review, a completion for its verification;
   * a plan that the State has to revise; a weakness or gap without any plan; questions that are not satisfactory, by
   * priority and by where they can be verified; questions that nobody has assessed; findings that came back;
   * satisfactory answers without evidence; evidence that is not valid any more on the day of the audit.
   */
  readonly kind!: GapKind;
  /** What the items are. */
  readonly subject!: GapSubject;
  /** How many there are. */
  readonly count!: number;
  /** The most pressing first. */
  readonly items!: readonly GapItemResponse[];
}

/** Three or more priority questions of one area and critical element that are not satisfactory: an early warning of a significant safety concern. */
export class ClusterResponse {
  /** Area code. @example "OPS" */
  readonly area!: string;
  /** Critical element; null for questions that have none. @example "CE-6" */
  readonly criticalElement!: string | null;
  /** How many they are. */
  readonly count!: number;
  /** Numbers of the questions. */
  readonly questions!: readonly string[];
}

/** What one more satisfactory question wins in an area. */
export class AreaGainResponse {
  /** Area code. @example "OPS" */
  readonly area!: string;
  /** Questions that are not satisfactory. */
  readonly notSatisfactory!: number;
  /** The priority questions among them. */
  readonly priorityNotSatisfactory!: number;
  /** Points that one more satisfactory question adds to the area's effective implementation; null when none is left. */
  readonly gain!: number | null;
}

/** What holds readiness back: ranked lists of what was issued. Drafts of the auditors are in none of them. */
export class GapsResponse extends SubjectResponse {
  /** The moment the lists are of. */
  readonly asOf!: string;
  /** The newest entry of the mission's journal that was known; for a standing, the sum over its missions. */
  readonly journalPosition!: number;
  /** The day it was in the State, by which things are overdue or not. */
  readonly today!: string;
  /** The day that evidence must outlast: the one asked for, else the first day of the next known activity of ICAO; null when none is known, and then it is today. */
  readonly auditOn!: string | null;
  /** Every way, also those in which nothing is held back. */
  readonly gaps!: readonly GapResponse[];
  /** The largest first. */
  readonly clusters!: readonly ClusterResponse[];
  /** The areas in scope, the one where a question wins most first. */
  readonly gains!: readonly AreaGainResponse[];
}

const toItem = (item: GapItem): GapItemResponse => ({
  id: item.id,
  reference: item.reference,
  missionId: item.missionId,
  question: item.question,
  area: item.area,
  criticalElement: item.criticalElement,
  priority: item.priority,
  dueOn: item.dueOn,
  daysOverdue: item.daysOverdue,
});

const toGap = ({ kind, subject, items }: Gap): GapResponse => ({
  kind,
  subject,
  count: items.length,
  items: items.map(toItem),
});

const toCluster = ({ area, criticalElement, questions }: Cluster): ClusterResponse => ({
  area,
  criticalElement,
  count: questions.length,
  questions,
});

const toGain = (gain: AreaGain): AreaGainResponse => ({
  area: gain.area,
  notSatisfactory: gain.notSatisfactory,
  priorityNotSatisfactory: gain.priorityNotSatisfactory,
  gain: gain.gain,
});

export function toGapsResponse(found: Gaps): GapsResponse {
  return {
    ...toSubject(found),
    asOf: found.asOf.toISOString(),
    journalPosition: found.journalPosition,
    today: found.today,
    auditOn: found.auditOn,
    gaps: found.gaps.map(toGap),
    clusters: found.clusters.map(toCluster),
    gains: found.gains.map(toGain),
  };
}
