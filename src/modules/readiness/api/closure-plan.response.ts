import type { ClosurePlan } from '../application/outlook-queries';
import type { Closure } from '../domain/closure-plan';
import { effectiveImplementation } from '../domain/effective-implementation';
import type { EffectiveImplementationResponse } from './figures.response';
import { SubjectResponse, toSubject } from './subject.response';

/** An open weakness or gap. */
export class ClosureFindingResponse {
  /** UUID. */
  readonly id!: string;
  /** The number people use. @example "TJ-2025-01-OPS-004" */
  readonly reference!: string;
  /** What became of it so far. @example "cap-accepted" */
  readonly state!: string;
}

/** One question to close, with what it wins. */
export class ClosureResponse {
  /** Its place, from 1. */
  readonly rank!: number;
  /** Number of the question. @example "4.103" */
  readonly question!: string;
  /** Area code. @example "OPS" */
  readonly area!: string;
  /** Critical element; null where the question has none. @example "CE-6" */
  readonly criticalElement!: string | null;
  /** Whether it is a priority question. */
  readonly priority!: boolean;
  /** Whether one of its findings may be a significant safety concern. */
  readonly sscCandidate!: boolean;
  /** The open weaknesses and gaps against it that were issued; empty where none was. */
  readonly findings!: readonly ClosureFindingResponse[];
  /** When the last step of its accepted plans is due, or else the finding itself; null where no day is set. */
  readonly dueOn!: string | null;
  /** Points that it adds to the overall figure; null where it does not count there. */
  readonly gainOverall!: number | null;
  /** Points that it adds to the figure of its area. */
  readonly gainInArea!: number | null;
  /** The overall figure, in percent, when this and all before it are satisfactory. */
  readonly overallAfter!: number | null;
  /** Overall targets, in percent, that are met with this one and were not before. */
  readonly meets!: readonly number[];
}

/**
 * Which plans to carry out first: possible significant safety concerns, then priority questions, then what wins most in its
 * area, then what is due first.
 */
export class ClosurePlanResponse extends SubjectResponse {
  /** The moment whose facts it rests on. */
  readonly asOf!: string;
  /** The newest entry of the mission's journal that was known; for a standing, the sum over its missions. */
  readonly journalPosition!: number;
  /** The overall figure as it is. */
  readonly overall!: EffectiveImplementationResponse;
  /** Every question that is not satisfactory, the one to close first at the top. */
  readonly items!: readonly ClosureResponse[];
}

const toClosure = (closure: Closure, index: number): ClosureResponse => ({
  rank: index + 1,
  question: closure.question,
  area: closure.area,
  criticalElement: closure.criticalElement,
  priority: closure.priority,
  sscCandidate: closure.sscCandidate,
  findings: closure.findings.map(({ id, reference, state }) => ({ id, reference, state })),
  dueOn: closure.dueOn,
  gainOverall: closure.gainOverall,
  gainInArea: closure.gainInArea,
  overallAfter: closure.overallAfter,
  meets: closure.meets,
});

export function toClosurePlanResponse(found: ClosurePlan): ClosurePlanResponse {
  const { asOf, journalPosition, figures } = found.situation;
  return {
    ...toSubject(found),
    asOf: asOf.toISOString(),
    journalPosition,
    overall: effectiveImplementation(figures.overall),
    items: found.closures.map(toClosure),
  };
}
