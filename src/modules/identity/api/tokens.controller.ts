import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { mapListing, type Listing } from '../../../kernel/page';
import { searched } from '../../../kernel/searched';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { IdParam } from '../../../platform/http/id-param';
import { ListQuery } from '../../../platform/http/list-query';
import { Listed } from '../../../platform/http/listed';
import { ShownOnce } from '../../../platform/http/shown-once';
import { AccountQueries } from '../application/account-queries';
import { MakeToken } from '../application/make-token';
import { RevokeToken } from '../application/revoke-token';
import { MakeTokenRequest } from './me.request';
import {
  MadeTokenResponse,
  TokenResponse,
  toMadeTokenResponse,
  toTokenResponse,
} from './token.response';

@ApiTags('People')
@Controller('me/tokens')
@Requires('account:own')
export class TokensController {
  constructor(
    private readonly queries: AccountQueries,
    private readonly makeToken: MakeToken,
    private readonly revokeToken: RevokeToken,
  ) {}

  /** Lists your tokens, without their secrets. */
  @Get()
  @Listed(TokenResponse, 'tokens', ['id', 'name', 'scopes', 'expiresOn', 'createdAt'])
  list(@CurrentActor() actor: Actor, @Query() { q }: ListQuery): Listing<TokenResponse> {
    return searched(mapListing(this.queries.listTokens(actor), toTokenResponse), q);
  }

  /** Makes a token with which a program acts in your name. */
  @Post()
  @ShownOnce('token')
  async make(
    @CurrentActor() actor: Actor,
    @Body() request: MakeTokenRequest,
  ): Promise<MadeTokenResponse> {
    return toMadeTokenResponse(await this.makeToken.execute(actor, request));
  }

  /** Revokes a token: it opens nothing from now on. */
  @Delete(':id')
  @HttpCode(204)
  revoke(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.revokeToken.execute(actor, id);
  }
}
