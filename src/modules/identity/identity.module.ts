import { Module } from '@nestjs/common';
import { Authenticator } from '../../platform/http/authenticator';
import { AccountAuthenticator } from './api/account-authenticator';
import { Accounts } from './application/accounts';
import { FirstAdministrator } from './application/first-administrator';
import { Identify } from './application/identify';
import { MakeToken } from './application/make-token';
import { Passwords } from './application/passwords';
import { Principals } from './application/principals';
import { SessionTouch } from './application/session-touch';
import { Credentials } from './persistence/credentials';
import { Memberships } from './persistence/memberships';
import { Sessions } from './persistence/sessions';
import { SignInAttempts } from './persistence/sign-in-attempts';
import { Tokens } from './persistence/tokens';
import { Users } from './persistence/users';

@Module({
  controllers: [],
  providers: [
    { provide: Authenticator, useClass: AccountAuthenticator },
    Identify,
    Principals,
    Passwords,
    SessionTouch,
    Accounts,
    FirstAdministrator,
    MakeToken,
    Credentials,
    Memberships,
    Sessions,
    SignInAttempts,
    Tokens,
    Users,
  ],
  exports: [Authenticator, Accounts, FirstAdministrator, MakeToken, Memberships, Passwords, Users],
})
export class IdentityModule {}
