import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../platform/http/access';
import { ReadCalendar } from '../application/read-calendar';

@ApiTags('Deadlines')
@Controller('calendar')
export class CalendarController {
  constructor(private readonly readCalendar: ReadCalendar) {}

  /** What falls to the person whose secret this is, for their calendar: references, what is due, and days. */
  @Get(':file')
  @Public()
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, no-cache')
  @Header('content-disposition', 'attachment; filename="octant.ics"')
  @ApiParam({
    name: 'file',
    description: 'The secret, with .ics behind it',
    schema: { type: 'string', pattern: '^[\\w-]{43}\\.ics$' },
  })
  @ApiOkResponse({
    content: {
      'text/calendar': { schema: { type: 'string', description: 'iCalendar (RFC 5545)' } },
    },
  })
  read(@Param('file') file: string): Promise<string> {
    return this.readCalendar.execute(file);
  }
}
