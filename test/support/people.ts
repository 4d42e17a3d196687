import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PERMISSIONS, systemActor, type Actor, type Permission } from '../../src/kernel/actor';
import { addDays } from '../../src/kernel/calendar-date';
import type { Language } from '../../src/kernel/localized-text';
import { Accounts, MakeToken, Passwords } from '../../src/modules/identity';
import type { Clock } from '../../src/platform/clock/clock';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';

/** Somebody with an account, and a token so that a test need not sign in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly token: string;
}

export interface PersonOptions {
  readonly name?: string;
  readonly email?: string;
  readonly language?: Language;
  readonly administrator?: boolean;
  readonly organizationId?: string | null;
  /** Only for tests that sign in: hashing it is slow. */
  readonly password?: string;
  /** What the token may do at most. */
  readonly scopes?: readonly Permission[];
}

/** Makes people through the operations that the product has for it. */
export class People {
  private count = 0;

  constructor(
    private readonly server: NestFastifyApplication,
    private readonly clock: Clock,
  ) {}

  async create(options: PersonOptions): Promise<Person> {
    this.count += 1;
    const { name = `Person ${this.count}`, password, scopes } = options;
    const given = {
      name,
      email: options.email ?? `person-${this.count}@example.test`,
      language: options.language ?? 'en',
      organizationId: options.organizationId ?? null,
      administrator: options.administrator ?? false,
      passwordHash: password === undefined ? null : await this.server.get(Passwords).hash(password),
    };
    const { id, email } = await this.server
      .get(UnitOfWork)
      .run(systemActor('tests'), (tx) => this.server.get(Accounts).createUser(tx, given));
    return { id, name, email, token: await this.tokenOf(id, name, scopes) };
  }

  private async tokenOf(
    id: string,
    name: string,
    scopes: readonly Permission[] | undefined,
  ): Promise<string> {
    const actor: Actor = { ...systemActor('tests'), id, name, permissions: new Set(PERMISSIONS) };
    const made = await this.server.get(MakeToken).execute(actor, {
      name: 'tests',
      expiresOn: addDays(this.clock.now().toISOString().slice(0, 10), 360),
      ...(scopes ? { scopes } : {}),
    });
    return made.token;
  }
}
