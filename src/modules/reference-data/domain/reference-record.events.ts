import { changesBetween, type DomainEvent } from '../../../kernel/domain-event';
import type { ReferenceRecord } from './reference-record';

interface Subject {
  readonly kind: string;
  readonly id: string;
}

export function recordAdded(subject: Subject, record: ReferenceRecord): DomainEvent {
  return { type: `${subject.kind}.added`, subject, missionId: null, changes: fieldsOf(record) };
}

export function recordChanged<T extends ReferenceRecord>(
  subject: Subject,
  before: T,
  after: T,
): DomainEvent {
  const changes = changesBetween(before, after);
  return { type: `${subject.kind}.changed`, subject, missionId: null, changes };
}

export function recordRemoved(subject: Subject, record: ReferenceRecord): DomainEvent {
  return { type: `${subject.kind}.removed`, subject, missionId: null, changes: fieldsOf(record) };
}

const fieldsOf = (record: ReferenceRecord): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record));
