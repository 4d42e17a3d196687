import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { mapListing, type Listing } from '../../../kernel/page';
import { searched } from '../../../kernel/searched';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { IdParam } from '../../../platform/http/id-param';
import { IfMatch } from '../../../platform/http/if-match';
import { Listed } from '../../../platform/http/listed';
import { OwnNotices } from '../application/own-notices';
import {
  NOTICE_CSV,
  NoticeResponse,
  NoticesMovedResponse,
  toNoticeResponse,
} from './notice.response';
import { ListNoticesQuery, MoveNoticeRequest, MoveNoticesRequest } from './notices.request';

@ApiTags('Deadlines')
@Controller('me/notices')
@Requires('account:own')
export class NoticesController {
  constructor(private readonly notices: OwnNotices) {}

  /** Of what you were reminded, the newest first. */
  @Get()
  @Listed(NoticeResponse, 'notices', NOTICE_CSV)
  list(@CurrentActor() actor: Actor, @Query() query: ListNoticesQuery): Listing<NoticeResponse> {
    return searched(mapListing(this.notices.list(actor, query), toNoticeResponse), query.q);
  }

  /** Marks all that you have not read as read. */
  @Post('transitions')
  @HttpCode(200)
  async moveAll(
    @CurrentActor() actor: Actor,
    @Body() { until }: MoveNoticesRequest,
  ): Promise<NoticesMovedResponse> {
    return { changed: await this.notices.readAll(actor, until) };
  }

  /** One notice. */
  @Get(':id')
  async show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<NoticeResponse> {
    return toNoticeResponse(await this.notices.get(actor, id));
  }

  /** Marks a notice as read, or as unread again. */
  @Post(':id/transitions')
  @HttpCode(200)
  async move(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { to }: MoveNoticeRequest,
  ): Promise<NoticeResponse> {
    return toNoticeResponse(await this.notices.move(actor, id, version, to));
  }
}
