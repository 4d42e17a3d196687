import type { Actor } from '../../../kernel/actor';
import { nextStatuses, type Edition, type EditionStatus } from '../domain/edition';
import type { EditionCounts } from '../domain/edition-counts';

/** A set of protocol questions. */
export class EditionResponse {
  /** Its name, mostly a year. @example "2024" */
  readonly code!: string;
  /** Which revision of the edition it is, where that is known. */
  readonly revision!: string | null;
  /** A draft takes imports; a published edition never changes, and missions can be pinned to it. */
  readonly status!: EditionStatus;
  /** How many questions the edition has, also where they are not here; null while that is unknown. */
  readonly questionTotal!: number | null;
  /** When it was published here. */
  readonly publishedAt!: string | null;
  /** The version to change it from. */
  readonly version!: number;
  /** What you may make of it; a draft is published once it has all its questions. */
  readonly allowedTransitions!: readonly EditionStatus[];
}

export const EDITION_CSV = ['code', 'revision', 'status', 'questionTotal', 'publishedAt'] as const;

function fieldsFor(edition: Edition, actor: Actor) {
  const { code, revision, status, questionTotal, publishedAt, version } = edition;
  return {
    code,
    revision,
    status,
    questionTotal,
    publishedAt: publishedAt?.toISOString() ?? null,
    version,
    allowedTransitions: actor.permissions.has('catalogue:import') ? nextStatuses(edition) : [],
  };
}

export function toEditionResponse(edition: Edition, actor: Actor): EditionResponse {
  return fieldsFor(edition, actor);
}

/** Numbers of questions. */
export class QuestionCountResponse {
  /** All of them. */
  readonly questions!: number;
  /** Priority questions among them. */
  readonly priority!: number;
  /** Those among them that can be answered on site only. */
  readonly onSiteOnly!: number;
}

/** Numbers of questions in an area; null where only the total of the edition is known. */
export class AreaCountResponse {
  /** Area code. @example "OPS" */
  readonly area!: string;
  /** All of them. */
  readonly questions!: number | null;
  /** Priority questions among them. */
  readonly priority!: number | null;
  /** Those among them that can be answered on site only. */
  readonly onSiteOnly!: number | null;
}

/** Numbers of questions in a pair of area and critical element. */
export class CellCountResponse {
  /** Area code. @example "OPS" */
  readonly area!: string;
  /** Critical element; null for questions that have none. @example "CE-6" */
  readonly criticalElement!: string | null;
  /** How many questions. */
  readonly questions!: number;
}

/** An edition, with how much is in it. */
export class EditionDetailResponse extends EditionResponse {
  /** Over the questions that are here. */
  readonly loaded!: QuestionCountResponse;
  /** By area, in the order in which areas are shown. */
  readonly areas!: readonly AreaCountResponse[];
  /** By area and critical element; only pairs that have questions. */
  readonly cells!: readonly CellCountResponse[];
}

export function toEditionDetailResponse(
  edition: Edition,
  { loaded, areas, cells }: EditionCounts,
  actor: Actor,
): EditionDetailResponse {
  return {
    ...fieldsFor(edition, actor),
    loaded: countOf(loaded),
    areas: areas.map((area) => ({ area: area.area, ...countOf(area) })),
    cells: cells.map(({ area, criticalElement, questions }) => ({
      area,
      criticalElement,
      questions,
    })),
  };
}

function countOf<T extends number | null>(count: {
  readonly questions: T;
  readonly priority: T;
  readonly onSiteOnly: T;
}) {
  const { questions, priority, onSiteOnly } = count;
  return { questions, priority, onSiteOnly };
}
