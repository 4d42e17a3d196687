import type { SpanChanges } from '../application/history-queries';
import { sumByCause, type Cause, type CauseSum, type Standpoint } from '../domain/changes';
import { NO_QUESTIONS, growthOf, sumOf, type Counts, type Status } from '../domain/counts';
import type { ExplainedChange } from '../domain/explained-changes';
import type { CountsResponse, FigureResponse } from './figures.response';
import { toCounts, toFigure } from './figures.response';
import { SubjectResponse, toSubject } from './subject.response';

/** How many questions changed for one cause, and what that did to the counts. */
export class CauseSumResponse {
  /** Why: the first answer ever, an answer after the question was set back, a change of answer, set back, the scope, or that another mission's answer is the latest now. */
  readonly cause!: Cause;
  /** Questions. */
  readonly questions!: number;
  /** By how many questions each count differs because of it; below zero where there are fewer. */
  readonly difference!: CountsResponse;
}

/** The figures of a set of questions at both ends, and why they differ. */
export class ChangedFigureResponse {
  /** At the earlier moment. */
  readonly before!: FigureResponse;
  /** At the later moment. */
  readonly after!: FigureResponse;
  /** By how many questions each count differs; below zero where there are fewer. */
  readonly difference!: CountsResponse;
  /** The causes, the most frequent first. Their differences add up exactly to `difference`. */
  readonly causes!: readonly CauseSumResponse[];
}

/** How a question counts at one moment. */
export class StandpointResponse {
  readonly status!: Status;
  /** Since when, RFC 3339; null when it is not reviewed. */
  readonly since!: string | null;
  /** UUID of the mission whose answer decides; null when it is not reviewed. */
  readonly missionId!: string | null;
}

/** A question that counts otherwise than before. */
export class QuestionChangeResponse {
  /** Number of the question. @example "4.103" */
  readonly question!: string;
  /** Area code. @example "OPS" */
  readonly area!: string;
  /** Critical element; null where the question has none. @example "CE-6" */
  readonly criticalElement!: string | null;
  /** Whether it is a priority question. */
  readonly priority!: boolean;
  /** Why it counts otherwise. */
  readonly cause!: Cause;
  /** At the earlier moment; null when it was out of scope. */
  readonly before!: StandpointResponse | null;
  /** At the later moment; null when it was out of scope. */
  readonly after!: StandpointResponse | null;
}

/** Why the figures of two moments differ. Compares the two ends; what happened and was undone between them is not there. */
export class ChangesResponse extends SubjectResponse {
  /** The earlier moment. */
  readonly from!: string;
  /** The later moment. */
  readonly to!: string;
  /** The newest entry of the mission's journal that was known; for a standing, the sum over its missions. */
  readonly journalPosition!: number;
  /** All questions of the areas that count in the overall figure. */
  readonly overall!: ChangedFigureResponse;
  /** The State safety programme; null when it was out of scope at both moments. */
  readonly ssp!: ChangedFigureResponse | null;
  /** Question by question, in the order of their numbers; those of the State safety programme too. */
  readonly items!: readonly QuestionChangeResponse[];
}

const toCauseSum = ({ cause, questions, difference }: CauseSum): CauseSumResponse => ({
  cause,
  questions,
  difference: toCounts(difference),
});

const toChangedFigure = (
  before: Counts,
  after: Counts,
  changes: readonly ExplainedChange[],
): ChangedFigureResponse => ({
  before: toFigure(before),
  after: toFigure(after),
  difference: toCounts(growthOf(before, after)),
  causes: sumByCause(changes).map(toCauseSum),
});

const toStandpoint = (standpoint: Standpoint | null): StandpointResponse | null =>
  standpoint && {
    status: standpoint.status,
    since: standpoint.answer?.since ?? null,
    missionId: standpoint.answer?.missionId ?? null,
  };

const toChange = ({ asked, cause, before, after }: ExplainedChange): QuestionChangeResponse => ({
  question: asked.number,
  area: asked.area,
  criticalElement: asked.criticalElement,
  priority: asked.priority,
  cause,
  before: toStandpoint(before),
  after: toStandpoint(after),
});

function toApart({ before, after, changes }: SpanChanges): ChangedFigureResponse | null {
  if (before.apart.length + after.apart.length === 0) return null;
  const pooled = (areas: typeof before.apart): Counts =>
    areas.length === 0 ? NO_QUESTIONS : sumOf(areas.map(({ counts }) => counts));
  return toChangedFigure(
    pooled(before.apart),
    pooled(after.apart),
    changes.filter(({ countsInOverall }) => !countsInOverall),
  );
}

export function toChangesResponse(found: SpanChanges): ChangesResponse {
  const { before, after, changes } = found;
  return {
    ...toSubject(found),
    from: found.from.toISOString(),
    to: found.to.toISOString(),
    journalPosition: found.journalPosition,
    overall: toChangedFigure(
      before.overall,
      after.overall,
      changes.filter(({ countsInOverall }) => countsInOverall),
    ),
    ssp: toApart(found),
    items: changes.map(toChange),
  };
}
