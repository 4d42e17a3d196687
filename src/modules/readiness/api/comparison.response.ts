import type { Comparison } from '../application/comparison-queries';
import type { ComparedScope, PublishedFigure } from '../domain/comparison';
import { effectiveImplementation } from '../domain/effective-implementation';
import type { EffectiveImplementationResponse } from './figures.response';
import type { TargetStandingResponse } from './readiness.response';
import { toTarget } from './readiness.response';
import { SubjectResponse, toSubject } from './subject.response';

/** A published figure of safety oversight. */
export class PublishedFigureResponse {
  /** The State that it is of; null for the world. @example "KZ" */
  readonly state!: string | null;
  /** Percent. */
  readonly value!: number;
  /** Whether the source gives it as about so much. */
  readonly approximate!: boolean;
  /** `before` or `after` the activity that it is told of; null where that does not matter. */
  readonly stage!: string | null;
  /** A day, a month or a year, as exactly as it is known. @example "2021-08" */
  readonly observedOn!: string;
  /** Where it was published. */
  readonly source!: string;
}

/** The figure of one scope with all that it is measured by. */
export class ComparedScopeResponse {
  /** `overall`, or the code of an area. */
  readonly scope!: string;
  readonly ei!: EffectiveImplementationResponse;
  /** Targets of this scope; beside an area also those for the overall figure, which it may be held to. */
  readonly targets!: readonly TargetStandingResponse[];
  /** Published figures of the same scope, the newest first. */
  readonly benchmarks!: readonly PublishedFigureResponse[];
  /** The newest published figure of the State itself; null while nobody has recorded one, with its source, as a benchmark. */
  readonly baseline!: PublishedFigureResponse | null;
}

/** Figures beside targets and published figures. Published figures are only ever shown beside: no calculation takes them in. */
export class ComparisonResponse extends SubjectResponse {
  /** The moment the figures are of. */
  readonly asOf!: string;
  /** The newest entry of the mission's journal that was known; for a standing, the sum over its missions. */
  readonly journalPosition!: number;
  /** The overall figure, then the areas in scope. */
  readonly scopes!: readonly ComparedScopeResponse[];
}

const toPublished = (figure: PublishedFigure): PublishedFigureResponse => ({
  state: figure.state,
  value: figure.value,
  approximate: figure.approximate,
  stage: figure.stage,
  observedOn: figure.observedOn,
  source: figure.source,
});

const toScope = (compared: ComparedScope): ComparedScopeResponse => ({
  scope: compared.scope,
  ei: effectiveImplementation(compared.counts),
  targets: compared.targets.map(toTarget),
  benchmarks: compared.benchmarks.map(toPublished),
  baseline: compared.baseline && toPublished(compared.baseline),
});

export function toComparisonResponse(found: Comparison): ComparisonResponse {
  return {
    ...toSubject(found),
    asOf: found.asOf.toISOString(),
    journalPosition: found.journalPosition,
    scopes: found.scopes.map(toScope),
  };
}
