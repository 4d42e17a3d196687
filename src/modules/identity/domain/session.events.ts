import type { DomainEvent } from '../../../kernel/domain-event';

/** `address` is where the request came from. */
export function sessionStarted(id: string, address: string): DomainEvent {
  const subject = { kind: 'session', id };
  return { type: 'session.started', subject, missionId: null, changes: { address } };
}

export function sessionEnded(id: string): DomainEvent {
  const subject = { kind: 'session', id };
  return { type: 'session.ended', subject, missionId: null, changes: {} };
}

/** So many attempts have failed that the next has to wait. */
export function signInLockedOut(
  subject: DomainEvent['subject'],
  address: string,
  until: Date,
): DomainEvent {
  const changes = { address, until: until.toISOString() };
  return { type: 'session.locked-out', subject, missionId: null, changes };
}
