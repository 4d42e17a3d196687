import type { Question } from '../../catalogue';
import type { AssessmentStatus } from './assessment-status';

/** Which questions of a mission somebody wants to see. What is left out does not matter. */
export interface AssessmentFilter {
  readonly area?: readonly string[];
  readonly criticalElement?: readonly string[];
  readonly status?: readonly AssessmentStatus[];
  readonly priority?: boolean;
  readonly onSiteOnly?: boolean;
  /** Words in the number, the topic or the remarks. */
  readonly q?: string;
}

const isAmong = <T>(wanted: readonly T[] | undefined, value: T | null): boolean =>
  wanted === undefined || (value !== null && wanted.includes(value));

const isAs = (wanted: boolean | undefined, value: boolean): boolean =>
  wanted === undefined || wanted === value;

/** Whether the question itself is wanted, whatever its answer. */
export const isWanted = (filter: AssessmentFilter, question: Question): boolean =>
  isAmong(filter.area, question.area) &&
  isAmong(filter.criticalElement, question.criticalElement) &&
  isAs(filter.priority, question.priority) &&
  isAs(filter.onSiteOnly, question.onSiteOnly);

/** Whether the question is wanted with the answer that it has. */
export function isAnsweredAsWanted(
  { status, q }: AssessmentFilter,
  { number, topic }: Pick<Question, 'number' | 'topic'>,
  answer: { readonly status: AssessmentStatus; readonly remarks: string | null },
): boolean {
  if (!isAmong(status, answer.status)) return false;
  const words = q?.trim().toLowerCase() ?? '';
  if (words === '') return true;
  const texts = [number, ...Object.values(topic), answer.remarks ?? ''];
  return texts.some((text) => text.toLowerCase().includes(words));
}
