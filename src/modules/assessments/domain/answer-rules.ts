import type { DomainError, RefusalDetails } from '../../../kernel/domain-error';
import type { FaultCode } from '../../../kernel/fault-codes';
import type { Question } from '../../catalogue';
import type { Answer } from './assessment';
import {
  ContradictsEvidenceItems,
  EvidenceItemsIncomplete,
  EvidenceItemsUnknown,
  NaReasonRequired,
  NaReasonUnexpected,
} from './assessment.errors';
import { statusFollowingFrom } from './evidence-items';

/** What the rules have to know of a question. */
export type AskedQuestion = Pick<Question, 'number' | 'area' | 'criticalElement' | 'evidenceItems'>;

const pointingAt = (member: string, code: FaultCode, detail: string): RefusalDetails => ({
  errors: [{ pointer: `#/${member}`, code, detail }],
});

/** Everything that is wrong with an answer to a question; empty when it may stand. */
export function faultsOf(question: AskedQuestion, answer: Answer): readonly DomainError[] {
  return [...faultsOfReason(answer), ...faultsOfItems(question, answer)];
}

function faultsOfReason({ status, naReason }: Answer): readonly DomainError[] {
  const isNotApplicable = status === 'not-applicable';
  if (isNotApplicable && naReason === null) {
    const detail = 'say why the question does not apply';
    return [new NaReasonRequired(`${detail}.`, pointingAt('naReason', 'required', detail))];
  }
  if (!isNotApplicable && naReason !== null) {
    const detail = `an answer of ${status} takes no naReason`;
    return [new NaReasonUnexpected(`${detail}.`, pointingAt('naReason', 'unexpected', detail))];
  }
  return [];
}

function faultsOfItems(
  { number, evidenceItems: lines }: AskedQuestion,
  { status, evidenceItems }: Answer,
): readonly DomainError[] {
  if (lines.length === 0) {
    if (evidenceItems === null) return [];
    const detail = `question ${number} has no evidence items in this edition`;
    return [new EvidenceItemsUnknown(`${detail}.`, pointingAt('evidenceItems', 'unknown', detail))];
  }
  if (evidenceItems === null && status === 'not-reviewed') return [];
  const judged = evidenceItems ?? [];
  const expected = lines.map(({ position }) => position).sort((a, b) => a - b);
  if (judged.map(({ position }) => position).join() !== expected.join()) {
    const detail = `judge each of the evidence items ${expected.join(', ')} of question ${number} once`;
    return [
      new EvidenceItemsIncomplete(`${detail}.`, pointingAt('evidenceItems', 'incomplete', detail)),
    ];
  }
  const follows = statusFollowingFrom(judged.map(({ judgement }) => judgement));
  if (follows === status) return [];
  const detail = `${follows} follows from the evidence items, not ${status}`;
  const details = { ...pointingAt('status', 'contradiction', detail), facts: { follows } };
  return [new ContradictsEvidenceItems(`${detail}.`, details)];
}
