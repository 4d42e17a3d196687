import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a chain ends now; locked while entries are added, so that a chain cannot fork. */
@Entity('journal_chain', { withoutRowid: true })
export class JournalChainEntity {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'journal_chain_pk' })
  chain!: string;
  @Column({ type: 'integer' }) position!: number;
  @Column({ type: 'varchar', length: 64 }) hash!: string;
}
