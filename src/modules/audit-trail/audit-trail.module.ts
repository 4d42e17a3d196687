import { Module } from '@nestjs/common';
import { SigningKey } from '../../platform/journal/signing-key';
import { JournalController } from './api/journal.controller';
import { ExportJournal } from './application/export-journal';
import { JournalQueries } from './application/journal-queries';
import { VerifyJournal } from './application/verify-journal';
import { Chains } from './persistence/chains';
import { JournalList } from './persistence/journal-list';

@Module({
  controllers: [JournalController],
  providers: [JournalQueries, VerifyJournal, ExportJournal, JournalList, Chains, SigningKey],
  exports: [VerifyJournal, ExportJournal],
})
export class AuditTrailModule {}
