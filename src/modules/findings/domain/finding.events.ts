import { changesBetween, type DomainEvent } from '../../../kernel/domain-event';
import type { Finding } from './finding';
import type { FindingState } from './life-cycle';

const about = ({ id, missionId }: Finding) => ({
  subject: { kind: 'finding', id },
  missionId,
});

/** `recommendation` is the advice that was recorded with it, if any. */
export const findingRecorded = (finding: Finding, recommendation?: string): DomainEvent => ({
  type: 'finding.recorded',
  ...about(finding),
  changes: {
    reference: finding.reference,
    kind: finding.kind,
    question: finding.question,
    area: finding.area,
    title: finding.title,
    dueOn: finding.dueOn,
    ...(finding.sscCandidate ? { sscCandidate: true } : {}),
    ...(recommendation === undefined ? {} : { recommendation }),
  },
});

const BOOKKEEPING = new Set(['version', 'validFrom']);

export function findingRevised(before: Finding, after: Finding): DomainEvent {
  const changed = Object.entries(changesBetween(before, after));
  return {
    type: 'finding.revised',
    ...about(after),
    changes: Object.fromEntries(changed.filter(([field]) => !BOOKKEEPING.has(field))),
  };
}

const MOVED: Partial<Record<FindingState, string>> = {
  issued: 'finding.issued',
  withdrawn: 'finding.withdrawn',
  closed: 'finding.closed',
  'cap-due': 'finding.plan-requested',
};

export const findingMoved = (before: Finding, after: Finding): DomainEvent => ({
  type: MOVED[after.state] ?? `finding.${after.state}`,
  ...about(after),
  changes: {
    state: { from: before.state, to: after.state },
    ...(after.stateReason === null ? {} : { reason: after.stateReason }),
  },
});
