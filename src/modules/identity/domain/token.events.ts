import type { DomainEvent } from '../../../kernel/domain-event';
import type { ApiToken } from './token';

export function tokenMade({ id, name, scopes, expiresOn }: ApiToken): DomainEvent {
  const changes = { name, scopes, expiresOn };
  return { type: 'token.made', subject: { kind: 'token', id }, missionId: null, changes };
}

export function tokenRevoked({ id, name }: ApiToken): DomainEvent {
  return {
    type: 'token.revoked',
    subject: { kind: 'token', id },
    missionId: null,
    changes: { name },
  };
}
