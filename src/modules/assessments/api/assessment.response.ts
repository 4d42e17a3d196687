import type { LocalizedText } from '../../../kernel/localized-text';
import { LocalizedTextProperty } from '../../../platform/http/fields';
import type { PersonResponse } from '../../../platform/http/person.response';
import type { AssessedQuestion } from '../application/sent-answer';
import { NO_ANSWER } from '../domain/answer';
import { UNANSWERED, type AssessmentRevision } from '../domain/assessment';
import type { AssessmentStatus } from '../domain/assessment-status';
import type { Judgement } from '../domain/evidence-items';

/** One line of the guidance of a question, judged. */
export class JudgedItemResponse {
  /** Which line, from 1. */
  readonly position!: number;
  /** How it is judged. */
  readonly judgement!: Judgement;
}

/** What an answer says. */
export class AnswerResponse {
  /** What the answer is; `not-reviewed` for a question that nobody has answered. */
  readonly status!: AssessmentStatus;
  /** What was seen and heard. */
  readonly remarks!: string | null;
  /** Why the question does not apply. */
  readonly naReason!: string | null;
  /** The lines of the question's guidance, judged; null where that was not done. */
  readonly evidenceItems!: readonly JudgedItemResponse[] | null;
  /** The day as of which the law was read. */
  readonly lawAsOf!: string | null;
  /** Raised by every change, 0 for a question that nobody has answered; the ETag. */
  readonly version!: number;
  /** When it was answered so. */
  readonly assessedAt!: string | null;
  /** Who answered so. */
  readonly assessedBy!: PersonResponse | null;
}

/** A question in the scope of a mission, and its answer. */
export class AssessmentResponse extends AnswerResponse {
  /** The number of the question. @example "4.103" */
  readonly question!: string;
  /** Area code. */
  readonly area!: string;
  /** Critical element; null where the question has none. */
  readonly criticalElement!: string | null;
  /** Whether it is a priority question. */
  readonly priority!: boolean;
  /** Whether it can only be assessed on site. */
  readonly onSiteOnly!: boolean;
  /** What it is about, in short, by language. */
  @LocalizedTextProperty() readonly topic!: LocalizedText;
}

/** An answer as it stood for a time. */
export class AssessmentRevisionResponse extends AnswerResponse {
  /** The number of the question. */
  readonly question!: string;
  /** When the next answer took its place; null for the one that stands. */
  readonly replacedAt!: string | null;
}

export function toAssessmentResponse({
  question,
  assessment,
}: AssessedQuestion): AssessmentResponse {
  const { status, remarks, naReason, evidenceItems, lawAsOf } = assessment ?? NO_ANSWER;
  return {
    question: question.number,
    area: question.area,
    criticalElement: question.criticalElement,
    priority: question.priority,
    onSiteOnly: question.onSiteOnly,
    topic: question.topic,
    status,
    remarks,
    naReason,
    evidenceItems,
    lawAsOf,
    version: assessment?.version ?? UNANSWERED,
    assessedAt: assessment?.assessedAt ?? null,
    assessedBy: assessment
      ? { id: assessment.assessedById, name: assessment.assessedByName }
      : null,
  };
}

export function toRevisionResponse(revision: AssessmentRevision): AssessmentRevisionResponse {
  return {
    question: revision.question,
    version: revision.version,
    status: revision.status,
    remarks: revision.remarks,
    naReason: revision.naReason,
    evidenceItems: revision.evidenceItems,
    lawAsOf: revision.lawAsOf,
    assessedAt: revision.assessedAt,
    assessedBy: { id: revision.assessedById, name: revision.assessedByName },
    replacedAt: revision.replacedAt,
  };
}

/** The answers that were taken, in the order sent. */
export class AnsweredQuestionsResponse {
  /** Each question with the answer that stands now. */
  readonly items!: readonly AssessmentResponse[];
}

/** Columns of the CSV of a mission's questions. */
export const ASSESSMENT_CSV = [
  'question',
  'area',
  'criticalElement',
  'priority',
  'onSiteOnly',
  'status',
  'remarks',
  'naReason',
  'lawAsOf',
  'version',
  'assessedAt',
  'assessedBy',
] as const satisfies (keyof AssessmentResponse)[];

/** Columns of the CSV of a question's history. */
export const REVISION_CSV = [
  'question',
  'version',
  'status',
  'remarks',
  'naReason',
  'lawAsOf',
  'assessedAt',
  'assessedBy',
  'replacedAt',
] as const satisfies (keyof AssessmentRevisionResponse)[];
