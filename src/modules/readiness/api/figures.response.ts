import { questionsIn, type Counts } from '../domain/counts';
import { effectiveImplementation } from '../domain/effective-implementation';
import type { AreaCounts, CellCounts, CriticalElementCounts } from '../domain/figures';

/** How many questions of a set are answered in which way. */
export class CountsResponse {
  /** Questions. */
  readonly satisfactory!: number;
  /** Questions. */
  readonly notSatisfactory!: number;
  /** Questions. */
  readonly notApplicable!: number;
  /** Questions that nobody has answered, or that were set back. */
  readonly notReviewed!: number;
}

/** Effective implementation of a set of questions. */
export class EffectiveImplementationResponse {
  /** Satisfactory out of applicable, in percent, rounded half up to two decimals; null when nothing is applicable. */
  readonly value!: number | null;
  /** Questions. */
  readonly satisfactory!: number;
  /** Questions that are satisfactory or not satisfactory. */
  readonly applicable!: number;
  /** Questions that have an answer, not applicable included, in percent of all; null when there are no questions. */
  readonly coverage!: number | null;
}

/** The figures of a set of questions. */
export class FigureResponse {
  readonly counts!: CountsResponse;
  readonly ei!: EffectiveImplementationResponse;
}

export class AreaFigureResponse extends FigureResponse {
  /** Area code. @example "OPS" */
  readonly area!: string;
}

export class CriticalElementFigureResponse extends FigureResponse {
  /** Critical element. @example "CE-6" */
  readonly criticalElement!: string;
}

export class CellFigureResponse extends FigureResponse {
  /** Area code. @example "OPS" */
  readonly area!: string;
  /** Critical element. @example "CE-6" */
  readonly criticalElement!: string;
  /** How many questions the edition has here; 0 where the edition asks nothing, which is neither 0 % nor 100 %. */
  readonly questions!: number;
}

export const toCounts = (counts: Counts): CountsResponse => ({
  satisfactory: counts.satisfactory,
  notSatisfactory: counts.notSatisfactory,
  notApplicable: counts.notApplicable,
  notReviewed: counts.notReviewed,
});

export const toFigure = (counts: Counts) => ({
  counts: toCounts(counts),
  ei: effectiveImplementation(counts),
});

export const toArea = ({ area, counts }: AreaCounts): AreaFigureResponse => ({
  area,
  ...toFigure(counts),
});

export const toCriticalElement = ({
  criticalElement,
  counts,
}: CriticalElementCounts): CriticalElementFigureResponse => ({
  criticalElement,
  ...toFigure(counts),
});

export const toCell = ({ area, criticalElement, counts }: CellCounts): CellFigureResponse => ({
  area,
  criticalElement,
  questions: questionsIn(counts),
  ...toFigure(counts),
});
