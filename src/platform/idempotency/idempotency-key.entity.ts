import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

/** What was answered to a person's key, so that a repeated request gets the same answer and does nothing again. */
@Entity('idempotency_key')
@Index('idempotency_key_age', ['createdAt'])
export class IdempotencyKeyEntity {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'idempotency_key_pk' })
  actorId!: string;
  /** SHA-256 of the key. */
  @PrimaryColumn({ type: 'varchar', length: 64, primaryKeyConstraintName: 'idempotency_key_pk' })
  keyHash!: string;
  /** SHA-256 of method, address and body. */
  @Column({ type: 'varchar', length: 64 }) fingerprint!: string;
  /** Null until the answer is known. */
  @Column({ type: 'integer', nullable: true }) status!: number | null;
  @Column({ type: 'text', nullable: true }) body!: string | null;
  @InstantColumn() createdAt!: Date;
}
