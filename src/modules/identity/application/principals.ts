import { Injectable } from '@nestjs/common';
import type { Actor, Permission } from '../../../kernel/actor';
import { Reader } from '../../../platform/database/transaction';
import { permissionsFor } from '../domain/roles';
import type { Holder } from '../persistence/credentials';
import { Memberships } from '../persistence/memberships';
import { Users } from '../persistence/users';

/** A person with all that they may do, before they act in a request. */
export type Person = Omit<Actor, 'call'>;

const KEPT = 2000;

/**
 * Holds people in memory by their access version. The version is read with every request, so that a change of
 * rights holds at once, in every instance.
 */
@Injectable()
export class Principals {
  private readonly held = new Map<string, Person>();

  constructor(
    private readonly reader: Reader,
    private readonly users: Users,
    private readonly memberships: Memberships,
  ) {}

  async of(
    { userId, accessVersion }: Omit<Holder, 'disabled'>,
    scopes: readonly Permission[] | null,
  ): Promise<Person> {
    const key = `${userId}:${accessVersion}:${scopes?.join(' ') ?? 'all'}`;
    const known = this.held.get(key);
    if (known) {
      this.held.delete(key);
      this.held.set(key, known);
      return known;
    }
    const person = await this.load(userId, scopes);
    this.keep(key, person);
    return person;
  }

  async load(userId: string, scopes: readonly Permission[] | null): Promise<Person> {
    const { id, name, administrator } = await this.users.get(this.reader, userId);
    const members = await this.memberships.listOf(this.reader, userId);
    const roles = members.map(({ role }) => role);
    return {
      id,
      name,
      administrator,
      permissions: permissionsFor(administrator, roles, scopes),
      memberships: new Map(
        members.map(({ missionId, role, areas }) => [missionId, { missionId, role, areas }]),
      ),
    };
  }

  /** The one that was not asked for the longest goes when there are too many. */
  private keep(key: string, person: Person): void {
    this.held.set(key, person);
    const [oldest] = this.held.keys();
    if (this.held.size > KEPT && oldest !== undefined) this.held.delete(oldest);
  }
}
