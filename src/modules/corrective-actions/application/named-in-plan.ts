import { Injectable } from '@nestjs/common';
import { sideOf } from '../../../kernel/actor';
import type { Transaction } from '../../../platform/database/transaction';
import { Memberships, Users } from '../../identity';
import { Organizations } from '../../reference-data';
import type { Person } from '../domain/plan';
import { PlanReferenceUnknown } from '../domain/plan.errors';

/** Somebody or something that is named by id, and where. */
export interface Named {
  readonly pointer: string;
  readonly id: string;
}

/** Finds those who are named in plans and steps. */
@Injectable()
export class NamedInPlan {
  constructor(
    private readonly memberships: Memberships,
    private readonly users: Users,
    private readonly organizations: Organizations,
  ) {}

  /** People of the State's side in the mission, by id. Throws PlanReferenceUnknown for everybody else. */
  async people(
    tx: Transaction,
    missionId: string,
    named: readonly Named[],
  ): Promise<ReadonlyMap<string, Person>> {
    if (named.length === 0) return new Map();
    const members = await this.memberships.list(tx, missionId);
    const own = members.filter(({ role }) => sideOf(role) === 'state').map(({ userId }) => userId);
    const wanted = named.map(({ id }) => id).filter((id) => own.includes(id));
    const names = await this.users.names(tx, wanted);
    assertKnown(named, names, 'is nobody of the State’s side in this mission');
    return new Map([...names].map(([id, name]) => [id, { id, name }]));
  }

  /** Throws PlanReferenceUnknown for an organization that is not there. */
  async assertOrganizations(tx: Transaction, named: readonly Named[]): Promise<void> {
    const known = await this.organizations.known(
      tx,
      named.map(({ id }) => id),
    );
    assertKnown(named, known, 'is no organization');
  }
}

function assertKnown(named: readonly Named[], known: { has(id: string): boolean }, what: string) {
  const unknown = named.filter(({ id }) => !known.has(id));
  if (unknown.length === 0) return;
  throw new PlanReferenceUnknown(`${unknown.map(({ id }) => id).join(', ')} ${what}.`, {
    errors: unknown.map(({ pointer, id }) => ({
      pointer,
      code: 'unknown',
      detail: `${id} ${what}`,
    })),
  });
}
