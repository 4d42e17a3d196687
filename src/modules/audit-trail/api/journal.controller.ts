import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { mapListing, type Listing } from '../../../kernel/page';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { Listed } from '../../../platform/http/listed';
import { JournalQueries } from '../application/journal-queries';
import { VerifyJournal } from '../application/verify-journal';
import {
  JournalEntryResponse,
  VerificationResponse,
  toJournalEntryResponse,
  toVerificationResponse,
} from './journal.response';
import { ListJournalQuery, VerifyJournalQuery } from './list-journal.request';

@Controller('journal')
export class JournalController {
  constructor(
    private readonly journal: JournalQueries,
    private readonly verifyJournal: VerifyJournal,
  ) {}

  /** What happened, newest first. A reader sees the missions they are in; the State’s side sees what it may know. */
  @Get()
  @Requires('journal:read')
  @Listed(JournalEntryResponse, 'journal', [
    'occurredAt',
    'chain',
    'position',
    'actorId',
    'actorName',
    'type',
    'subjectKind',
    'subjectId',
    'missionId',
    'changes',
    'requestId',
    'hash',
  ])
  list(
    @CurrentActor() actor: Actor,
    @Query() { from, to, subject, mission, actor: by, type, q }: ListJournalQuery,
  ): Listing<JournalEntryResponse> {
    const filter = {
      ...(subject === undefined ? {} : { subject }),
      ...(mission === undefined ? {} : { mission }),
      ...(by === undefined ? {} : { actor: by }),
      ...(type === undefined ? {} : { type }),
      ...(from === undefined ? {} : { from: new Date(from) }),
      ...(to === undefined ? {} : { to: new Date(to) }),
      ...(q === undefined ? {} : { q }),
    };
    return mapListing(this.journal.list(actor, filter), toJournalEntryResponse);
  }

  /** Walks the chains and names the first entry of each that does not fit. */
  @Get('verify')
  @Requires('system:read')
  async verify(@Query() { chain }: VerifyJournalQuery): Promise<VerificationResponse> {
    return toVerificationResponse(await this.verifyJournal.execute(chain));
  }
}
