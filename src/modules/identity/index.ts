export { IdentityModule } from './identity.module';
export { Accounts } from './application/accounts';
export { CreateUser } from './application/create-user';
export { FirstAdministrator, type MadeAdministrator } from './application/first-administrator';
export { MakeToken } from './application/make-token';
export { Passwords } from './application/passwords';
export { Memberships, type Member } from './persistence/memberships';
export { Users } from './persistence/users';
export { MemberNotFound } from './domain/member.errors';
