import { migrations } from '../migrations';
import { IdempotencyKeyEntity } from './platform/idempotency/idempotency-key.entity';
import { JournalChainEntity } from './platform/journal/journal-chain.entity';
import { JournalEntryEntity } from './platform/journal/journal-entry.entity';

/** The tables and their history: what a database is opened with. */
export const mapping = {
  entities: [JournalEntryEntity, JournalChainEntity, IdempotencyKeyEntity],
  migrations,
};
