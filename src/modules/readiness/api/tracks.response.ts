import type { Projection, Tracks, TrackStanding } from '../application/track-queries';
import { coverageOf, effectiveImplementation } from '../domain/effective-implementation';
import type { ProjectedQuestion } from '../domain/projection';
import type { Status } from '../domain/counts';
import type { Track } from '../domain/readiness';
import {
  toArea,
  toCounts,
  type AreaFigureResponse,
  type CountsResponse,
  type EffectiveImplementationResponse,
} from './figures.response';

/** The standing of a State on one track. */
export class TrackStandingResponse {
  readonly track!: Track;
  /** True when made-up answers of a demonstration are in the figures. */
  readonly illustrative!: boolean;
  /** The sum of the newest entries of its missions' journals that were known. */
  readonly journalPosition!: number;
  /** All questions of the areas that count in the overall figure. */
  readonly counts!: CountsResponse;
  /** Their effective implementation; null as long as nothing was reviewed on this track. */
  readonly overall!: EffectiveImplementationResponse;
  /** Percent of those questions that have an answer. */
  readonly coverage!: number | null;
  /** Each area that counts in the overall figure. */
  readonly byArea!: readonly AreaFigureResponse[];
}

/** A question that is taken for satisfactory, only because its plan says so. */
export class ProjectedQuestionResponse {
  /** Number of the question. @example "4.103" */
  readonly question!: string;
  /** The day from which it counts: that of the last step of its plan. */
  readonly from!: string;
  /** True when that day is over and the question is still not satisfactory. */
  readonly isPast!: boolean;
  /** UUIDs of the weaknesses and gaps against it. */
  readonly findingIds!: readonly string[];
}

/**
 * A projection, not a standing: what would be on a day if every accepted plan were carried out by its days and found to
 * be enough. A question that is not satisfactory counts as satisfactory from the day of the last step of its plan, when
 * that plan was rated `fully`.
 */
export class ProjectionResponse {
  /** Always `projected`. */
  readonly track!: 'projected';
  /** Always true: nobody has assessed this. */
  readonly isProjection!: boolean;
  /** The track whose standing and plans it is made of. */
  readonly basis!: Track;
  /** The day that is projected to. */
  readonly on!: string;
  readonly counts!: CountsResponse;
  readonly overall!: EffectiveImplementationResponse;
  readonly byArea!: readonly AreaFigureResponse[];
  /** The questions that make the difference to the basis. */
  readonly questions!: readonly ProjectedQuestionResponse[];
}

/** How a question stands on one track. */
export class TrackStatusResponse {
  readonly track!: Track;
  readonly status!: Status;
}

/** A question that was decided in different ways on different tracks. */
export class DisagreementResponse {
  /** Number of the question. @example "4.103" */
  readonly question!: string;
  /** Area code. @example "OPS" */
  readonly area!: string;
  /** Critical element; null where the question has none. @example "CE-6" */
  readonly criticalElement!: string | null;
  /** Whether it is a priority question. */
  readonly priority!: boolean;
  /** Of each track that decided it. */
  readonly statuses!: readonly TrackStatusResponse[];
}

/** The tracks of a State side by side. No figure mixes them. */
export class TracksResponse {
  /** The State. @example "TJ" */
  readonly state!: string;
  /** The edition whose questions are counted. @example "2024" */
  readonly edition!: string;
  /** The moment the figures are of. */
  readonly asOf!: string;
  /** The tracks that you may know of. */
  readonly tracks!: readonly TrackStandingResponse[];
  /** A projection of one of them; null when you may not know of that one. */
  readonly projected!: ProjectionResponse | null;
  /** In the order of the questions' numbers. */
  readonly disagreements!: readonly DisagreementResponse[];
}

function toStanding({ track, illustrative, situation }: TrackStanding): TrackStandingResponse {
  const { figures, journalPosition } = situation;
  return {
    track,
    illustrative,
    journalPosition,
    counts: toCounts(figures.overall),
    overall: effectiveImplementation(figures.overall),
    coverage: coverageOf(figures.overall),
    byArea: figures.byArea.map(toArea),
  };
}

const toQuestion =
  (today: string) =>
  ({ question, from, findingIds }: ProjectedQuestion): ProjectedQuestionResponse => ({
    question,
    from,
    isPast: from < today,
    findingIds,
  });

const toProjection = ({
  basis,
  on,
  today,
  figures,
  questions,
}: Projection): ProjectionResponse => ({
  track: 'projected',
  isProjection: true,
  basis,
  on,
  counts: toCounts(figures.overall),
  overall: effectiveImplementation(figures.overall),
  byArea: figures.byArea.map(toArea),
  questions: questions.map(toQuestion(today)),
});

export function toTracksResponse(found: Tracks): TracksResponse {
  return {
    state: found.state,
    edition: found.edition,
    asOf: found.asOf.toISOString(),
    tracks: found.tracks.map(toStanding),
    projected: found.projected && toProjection(found.projected),
    disagreements: found.disagreements.map(({ question, asked, statuses }) => ({
      question,
      area: asked.area,
      criticalElement: asked.criticalElement,
      priority: asked.priority,
      statuses: statuses.map(({ track, status }) => ({ track, status })),
    })),
  };
}
