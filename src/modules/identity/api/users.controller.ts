import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { mapListing, type Listing } from '../../../kernel/page';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { IdParam } from '../../../platform/http/id-param';
import { IfMatch } from '../../../platform/http/if-match';
import { Listed } from '../../../platform/http/listed';
import { AccountQueries } from '../application/account-queries';
import { ChangeUser } from '../application/change-user';
import { CreateUser } from '../application/create-user';
import { ChangeUserRequest, CreateUserRequest, ListUsersQuery } from './user.request';
import { toUserResponse, UserResponse } from './user.response';

@ApiTags('People')
@Controller('users')
export class UsersController {
  constructor(
    private readonly createUser: CreateUser,
    private readonly changeUser: ChangeUser,
    private readonly queries: AccountQueries,
  ) {}

  /** Lists accounts; `q` looks in names and e-mail addresses. */
  @Get()
  @Requires('users:read')
  @Listed(UserResponse, 'users', [
    'id',
    'name',
    'email',
    'language',
    'organizationId',
    'roles',
    'disabledAt',
    'createdAt',
  ])
  list(@Query() query: ListUsersQuery): Listing<UserResponse> {
    return mapListing(this.queries.listUsers(query), toUserResponse);
  }

  /** Makes an account. */
  @Post()
  @Requires('users:manage')
  async create(
    @CurrentActor() actor: Actor,
    @Body() request: CreateUserRequest,
  ): Promise<UserResponse> {
    return toUserResponse(await this.createUser.execute(actor, request));
  }

  /** Shows one account. */
  @Get(':id')
  @Requires('users:read')
  async get(@IdParam() id: string): Promise<UserResponse> {
    return toUserResponse(await this.queries.user(id));
  }

  /** Changes an account, sets a new password, or disables it. */
  @Patch(':id')
  @Requires('users:manage')
  async change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() request: ChangeUserRequest,
  ): Promise<UserResponse> {
    return toUserResponse(await this.changeUser.execute(actor, id, version, request));
  }
}
