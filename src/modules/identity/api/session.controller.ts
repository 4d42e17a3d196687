import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../kernel/actor';
import { CONFIG, type Config } from '../../../platform/config/config';
import { CurrentActor, Public, Requires } from '../../../platform/http/access';
import { Caller, type CallerOfRequest } from '../../../platform/http/caller';
import { SESSION_COOKIE, csrfTokenFor } from '../../../platform/http/csrf';
import { AccountQueries } from '../application/account-queries';
import { SignIn } from '../application/sign-in';
import { SignOut } from '../application/sign-out';
import { toMeResponse } from './me.response';
import { SignInRequest } from './session.request';
import { SessionResponse } from './session.response';

@ApiTags('People')
@Controller('session')
export class SessionController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly queries: AccountQueries,
  ) {}

  /** Signs in: sets the cookie of a session, which ends twelve hours after its last use and after seven days at most. */
  @Post()
  @HttpCode(200)
  @Public()
  @Header('cache-control', 'no-store')
  async begin(
    @Caller() caller: CallerOfRequest,
    @Body() request: SignInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    const { actor, secret } = await this.signIn.execute(caller, request);
    void reply.setCookie(SESSION_COOKIE, secret, this.cookieOptions());
    return this.sessionOf(actor, secret);
  }

  /** Shows who is signed in, and the token for changing requests again. */
  @Get()
  @Requires('account:own')
  @Header('cache-control', 'no-store')
  get(
    @CurrentActor() actor: Actor,
    @Caller() { sessionSecret }: CallerOfRequest,
  ): Promise<SessionResponse> {
    return this.sessionOf(actor, sessionSecret);
  }

  /** Signs out: the session ends. */
  @Delete()
  @HttpCode(204)
  @Requires('account:own')
  async end(
    @CurrentActor() actor: Actor,
    @Caller() { sessionSecret }: CallerOfRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signOut.execute(actor, sessionSecret);
    void reply.clearCookie(SESSION_COOKIE, this.cookieOptions());
  }

  private async sessionOf(actor: Actor, secret: string | undefined): Promise<SessionResponse> {
    const me = toMeResponse(await this.queries.user(actor.id), actor);
    return { csrfToken: secret === undefined ? null : csrfTokenFor(secret), me };
  }

  private cookieOptions() {
    const secure = this.config.baseUrl.startsWith('https:');
    return { httpOnly: true, sameSite: 'strict', path: '/', secure } as const;
  }
}
