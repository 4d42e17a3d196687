import { Module } from '@nestjs/common';
import { Authenticator } from '../../platform/http/authenticator';
import { AccountAuthenticator } from './api/account-authenticator';
import { MeController } from './api/me.controller';
import { PeopleController } from './api/people.controller';
import { RolesController } from './api/roles.controller';
import { SessionController } from './api/session.controller';
import { TokensController } from './api/tokens.controller';
import { UsersController } from './api/users.controller';
import { AccountQueries } from './application/account-queries';
import { Accounts } from './application/accounts';
import { ChangeOwnProfile } from './application/change-own-profile';
import { ChangeUser } from './application/change-user';
import { CreateUser } from './application/create-user';
import { FirstAdministrator } from './application/first-administrator';
import { ForgetEndedSessions } from './application/forget-ended-sessions';
import { Identify } from './application/identify';
import { MakeToken } from './application/make-token';
import { Passwords } from './application/passwords';
import { PeopleQueries } from './application/people-queries';
import { Principals } from './application/principals';
import { RevokeToken } from './application/revoke-token';
import { SessionTouch } from './application/session-touch';
import { SignIn } from './application/sign-in';
import { SignInGate } from './application/sign-in-gate';
import { SignOut } from './application/sign-out';
import { Credentials } from './persistence/credentials';
import { Memberships } from './persistence/memberships';
import { People } from './persistence/people';
import { Sessions } from './persistence/sessions';
import { SignInAttempts } from './persistence/sign-in-attempts';
import { Tokens } from './persistence/tokens';
import { Users } from './persistence/users';

@Module({
  controllers: [
    SessionController,
    MeController,
    TokensController,
    UsersController,
    PeopleController,
    RolesController,
  ],
  providers: [
    { provide: Authenticator, useClass: AccountAuthenticator },
    Identify,
    Principals,
    Passwords,
    SessionTouch,
    Accounts,
    FirstAdministrator,
    ForgetEndedSessions,
    MakeToken,
    RevokeToken,
    CreateUser,
    ChangeUser,
    ChangeOwnProfile,
    SignIn,
    SignOut,
    SignInGate,
    AccountQueries,
    PeopleQueries,
    Credentials,
    Memberships,
    People,
    Sessions,
    SignInAttempts,
    Tokens,
    Users,
  ],
  exports: [Authenticator, Accounts, FirstAdministrator, MakeToken, Memberships, Passwords, Users],
})
export class IdentityModule {}
