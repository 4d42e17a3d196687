import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listingOf } from '../../../kernel/listing-of';
import type { Listing } from '../../../kernel/page';
import { searched } from '../../../kernel/searched';
import { Requires } from '../../../platform/http/access';
import { ListQuery } from '../../../platform/http/list-query';
import { Listed } from '../../../platform/http/listed';
import { ROLE_WORDS } from '../domain/role-names';
import { permissionsOf, ROLES, type Role } from '../domain/roles';
import { RoleResponse } from './role.response';

const toRoleResponse = (role: Role): RoleResponse => ({
  code: role,
  scope: role === 'administrator' ? 'account' : 'mission',
  names: ROLE_WORDS[role].names,
  description: ROLE_WORDS[role].description,
  permissions: permissionsOf(role),
});

const ALL = ROLES.map(toRoleResponse);

@ApiTags('People')
@Controller('roles')
export class RolesController {
  /** Lists the roles and what each may do. */
  @Get()
  @Requires('account:own')
  @Listed(RoleResponse, 'roles', ['code', 'scope', 'names', 'description', 'permissions'])
  list(@Query() { q }: ListQuery): Listing<RoleResponse> {
    return searched(listingOf(ALL, { code: ({ code }) => code, scope: ({ scope }) => scope }), q);
  }
}
