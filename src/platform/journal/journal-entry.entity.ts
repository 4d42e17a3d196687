import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

/** One fact. Rows are only ever added; the database itself refuses to change or remove one. */
@Entity('journal_entry')
@Index('journal_entry_subject', ['subjectId', 'occurredAt'])
@Index('journal_entry_occurred', ['occurredAt'])
export class JournalEntryEntity {
  /** A mission's id, or `system`. */
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'journal_entry_pk' })
  chain!: string;
  /** From 1, without gaps, within the chain. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'journal_entry_pk' })
  position!: number;
  @InstantColumn() occurredAt!: Date;
  @Column({ type: 'varchar', length: 36 }) actorId!: string;
  /** The actor's name as it was then. */
  @Column({ type: 'varchar', length: 200 }) actorName!: string;
  @Column({ type: 'varchar', length: 128 }) requestId!: string;
  @Column({ type: 'varchar', length: 80 }) type!: string;
  @Column({ type: 'varchar', length: 40 }) subjectKind!: string;
  @Column({ type: 'varchar', length: 36 }) subjectId!: string;
  /** JSON text, exactly as it was hashed. */
  @Column({ type: 'text' }) changes!: string;
  /** SHA-256 in hex over the previous hash and everything above. */
  @Column({ type: 'varchar', length: 64 }) hash!: string;
}
