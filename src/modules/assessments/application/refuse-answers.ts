import { Forbidden, type DomainError, type FieldError } from '../../../kernel/domain-error';
import { Stale } from '../../../platform/database/stale';
import { AssessmentsRefused } from '../domain/assessment.errors';
import type { WeighedAnswer } from './sent-answer';

const isOf = (kind: string) => (fault: DomainError) => fault.definition.kind === kind;
const isStale = isOf('stale');
const isForbidden = isOf('forbidden');

function errorsOf(fault: DomainError, row: number): readonly FieldError[] {
  const start = `#/items/${String(row)}`;
  const { code, errors, message } = fault;
  if (errors.length > 0)
    return errors.map(({ pointer, detail }) => ({
      pointer: `${start}${pointer.slice(1)}`,
      code,
      detail,
    }));
  return [
    { pointer: `${start}/${isStale(fault) ? 'version' : 'question'}`, code, detail: message },
  ];
}

/**
 * Refuses answers that were sent together when one of them cannot be recorded, and says of each what is wrong with it.
 * Where they all are out of date, or all not for this person, the refusal is that; else it is AssessmentsRefused.
 */
export function refuseTogether(weighed: readonly WeighedAnswer[]): void {
  const faults = weighed.flatMap((answer) => answer.faults);
  if (faults.length === 0) return;
  const refused = weighed.filter((answer) => answer.faults.length > 0).length;
  const detail = `${String(refused)} of ${String(weighed.length)} answers cannot be recorded, so none was.`;
  const errors = weighed.flatMap((answer, row) =>
    answer.faults.flatMap((fault) => errorsOf(fault, row)),
  );
  const changed = weighed.flatMap(({ number, faults: own }) =>
    own.filter(isStale).map(({ facts }) => ({ question: number, ...facts })),
  );
  const details = { errors, facts: changed.length > 0 ? { changed } : {} };
  if (faults.every(isStale)) throw new Stale(detail, details);
  if (faults.every(isForbidden)) throw new Forbidden(detail, details);
  throw new AssessmentsRefused(detail, details);
}

/** Refuses a single answer for what matters most. */
export function refuseAlone(weighed: readonly WeighedAnswer[]): void {
  for (const { faults } of weighed) if (faults[0]) throw faults[0];
}
