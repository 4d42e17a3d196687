import { Inject, Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor';
import { CONFIG, type Config } from '../../../platform/config/config';
import { Reader } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { assertPasswordAcceptable } from '../domain/password';
import { EmailTaken } from '../domain/user.errors';
import { Users } from '../persistence/users';
import { Accounts } from './accounts';
import { Passwords } from './passwords';
import { newSecret } from './secrets';

export interface MadeAdministrator {
  readonly email: string;
  /** Only when it was generated: to be shown once. */
  readonly generatedPassword?: string;
}

/** Makes the first administrator, so that somebody can make the others. */
@Injectable()
export class FirstAdministrator {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
  ) {}

  /** Undefined when there are users already. */
  async ensure(): Promise<MadeAdministrator | undefined> {
    if (!(await this.users.isEmpty(this.reader))) return undefined;
    const { email, password } = this.config.admin;
    const chosen = password ?? newSecret();
    assertPasswordAcceptable(chosen, email);
    const passwordHash = await this.passwords.hash(chosen);
    const isMade = await this.make(email, passwordHash).catch(unlessTaken);
    if (!isMade) return undefined;
    return password === undefined ? { email, generatedPassword: chosen } : { email };
  }

  /** False when another instance was quicker. */
  private make(email: string, passwordHash: string): Promise<boolean> {
    return this.unitOfWork.run(systemActor('start'), async (tx) => {
      if (!(await this.users.isEmpty(tx))) return false;
      const account = { name: 'Administrator', language: 'en', organizationId: null } as const;
      await this.accounts.createUser(tx, { ...account, email, administrator: true, passwordHash });
      return true;
    });
  }
}

/** Another instance has made the account at the same moment. */
function unlessTaken(error: unknown): false {
  if (error instanceof EmailTaken) return false;
  throw error;
}
