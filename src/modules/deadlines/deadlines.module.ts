import { Module, type OnModuleInit } from '@nestjs/common';
import { FindingDues, FindingsModule } from '../findings';
import { IdentityModule } from '../identity';
import { MissionsModule } from '../missions';
import { CalendarController } from './api/calendar.controller';
import { DeadlinesController } from './api/deadlines.controller';
import { NoticesController } from './api/notices.controller';
import { OwnCalendarController } from './api/own-calendar.controller';
import { ChangeClocks } from './application/change-clocks';
import { DeadlineQueries } from './application/deadline-queries';
import { DuesOfFindings } from './application/dues-of-findings';
import { FindingClocks } from './application/finding-clocks';
import { GiveNotices } from './application/give-notices';
import { OwnCalendar } from './application/own-calendar';
import { OwnNotices } from './application/own-notices';
import { ReadCalendar } from './application/read-calendar';
import { SendDigests } from './application/send-digests';
import { CalendarFeeds } from './persistence/calendar-feeds';
import { ClockRepository } from './persistence/clock.repository';
import { ClockedFindings } from './persistence/clocked-findings';
import { DigestRepository } from './persistence/digest.repository';
import { DueMaterial } from './persistence/due-material';
import { NoticeRepository } from './persistence/notice.repository';
import { OverdueFindings } from './persistence/overdue-findings';
import { Watchers } from './persistence/watchers';

@Module({
  imports: [IdentityModule, MissionsModule, FindingsModule],
  controllers: [DeadlinesController, NoticesController, OwnCalendarController, CalendarController],
  providers: [
    DeadlineQueries,
    DuesOfFindings,
    FindingClocks,
    ChangeClocks,
    OwnCalendar,
    ReadCalendar,
    OwnNotices,
    GiveNotices,
    SendDigests,
    ClockRepository,
    ClockedFindings,
    DueMaterial,
    OverdueFindings,
    NoticeRepository,
    DigestRepository,
    CalendarFeeds,
    Watchers,
  ],
  exports: [FindingClocks],
})
export class DeadlinesModule implements OnModuleInit {
  constructor(
    private readonly findingDues: FindingDues,
    private readonly dues: DuesOfFindings,
  ) {}

  onModuleInit(): void {
    this.findingDues.bring(this.dues);
  }
}
