import type { LocalizedText } from '../../../kernel/localized-text';
import { LocalizedTextProperty } from '../../../platform/http/fields';
import type { Question } from '../domain/question';
import type { Reference } from '../domain/reference';

/** Where a question comes from. */
export class ReferenceResponse {
  /** CC convention, STD standard, RP recommended practice, PANS and SUPPS procedures, GM guidance, AR resolution; OTHER where the source names none. @example "STD" */
  readonly kind!: Reference['kind'];
  /** The document. @example "Annex 19" */
  readonly document!: string;
  /** The place in the document; null for all of it. @example "3.2.1.1" */
  readonly locator!: string | null;
  /** The reference as it was written. @example "STD Annex 19 3.2.1.1" */
  readonly text!: string;
}

/** One line of the guidance of a question, judged by itself. */
export class EvidenceItemResponse {
  /** From 1. */
  readonly position!: number;
  /** What has to be there. */
  readonly text!: string;
}

/** A protocol question. */
export class QuestionResponse {
  /** Text, never a number. @example "4.103" */
  readonly number!: string;
  /** Area code. @example "OPS" */
  readonly area!: string;
  /** Critical element; null where there is none. @example "CE-6" */
  readonly criticalElement!: string | null;
  /** Whether it is a priority question. */
  readonly priority!: boolean;
  /** Whether it can be answered on site only. */
  readonly onSiteOnly!: boolean;
  /** What it is about, in short, by language. */
  @LocalizedTextProperty() readonly topic!: LocalizedText;
  /** The full wording by language, where the authority has imported its own copy. */
  @LocalizedTextProperty() readonly wording!: LocalizedText | null;
  /** Where it comes from. */
  readonly references!: readonly ReferenceResponse[];
  /** The references as they were written. */
  readonly referencesText!: string;
  /** The lines of its guidance; empty where none were imported. */
  readonly evidenceItems!: readonly EvidenceItemResponse[];
}

export const QUESTION_CSV = [
  'number',
  'area',
  'criticalElement',
  'priority',
  'onSiteOnly',
  'topic',
  'referencesText',
] as const;

export function toQuestionResponse(question: Question): QuestionResponse {
  return {
    number: question.number,
    area: question.area,
    criticalElement: question.criticalElement,
    priority: question.priority,
    onSiteOnly: question.onSiteOnly,
    topic: question.topic,
    wording: question.wording,
    references: question.references.map(({ kind, document, locator, text }) => ({
      kind,
      document,
      locator,
      text,
    })),
    referencesText: question.referencesText,
    evidenceItems: question.evidenceItems.map(({ position, text }) => ({ position, text })),
  };
}
