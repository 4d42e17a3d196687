import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { NoBody } from '../../../platform/http/no-body';
import { ShownOnce } from '../../../platform/http/shown-once';
import { OwnCalendar } from '../application/own-calendar';
import {
  CalendarFeedResponse,
  OpenedCalendarResponse,
  toFeedResponse,
  toOpenedResponse,
} from './calendar.response';

@ApiTags('Deadlines')
@Controller('me/calendar-feed')
@Requires('account:own')
export class OwnCalendarController {
  constructor(private readonly calendar: OwnCalendar) {}

  /** Whether there is an address at which a calendar reads your deadlines, and since when. */
  @Get()
  async show(@CurrentActor() actor: Actor): Promise<CalendarFeedResponse> {
    return toFeedResponse(await this.calendar.find(actor));
  }

  /** Makes a secret address at which a calendar reads your deadlines; one from before opens nothing any more. */
  @Post()
  @ShownOnce('url')
  async open(
    @CurrentActor() actor: Actor,
    @NoBody() _: undefined,
  ): Promise<OpenedCalendarResponse> {
    return toOpenedResponse(await this.calendar.open(actor));
  }

  /** Takes the address away. */
  @Delete()
  @HttpCode(204)
  close(@CurrentActor() actor: Actor): Promise<void> {
    return this.calendar.close(actor);
  }
}
