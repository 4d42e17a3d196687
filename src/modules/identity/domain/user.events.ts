import { changesBetween, type DomainEvent } from '../../../kernel/domain-event';
import type { User } from './user';

const subject = ({ id }: User) => ({ kind: 'user', id });

/** What the journal shows of an account: everything but passwords. */
function shown(user: User) {
  const { name, email, language, organizationId, administrator, disabledAt } = user;
  return { name, email, language, organizationId, administrator, disabledAt };
}

export function userCreated(user: User): DomainEvent {
  return { type: 'user.created', subject: subject(user), missionId: null, changes: shown(user) };
}

export function userChanged(before: User, after: User): DomainEvent {
  const changes = changesBetween(shown(before), shown(after));
  return { type: 'user.changed', subject: subject(after), missionId: null, changes };
}

export function passwordChanged(user: User): DomainEvent {
  return { type: 'user.password-changed', subject: subject(user), missionId: null, changes: {} };
}
