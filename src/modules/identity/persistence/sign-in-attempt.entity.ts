import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../../platform/database/columns';

/** How often somebody has tried to sign in to an account, or from an address. Shared by all instances. */
@Entity('sign_in_attempt')
export class SignInAttemptEntity {
  /** SHA-256 of the account's e-mail address, or of the network address. */
  @PrimaryColumn({ type: 'varchar', length: 64, primaryKeyConstraintName: 'sign_in_attempt_pk' })
  key!: string;
  @Column({ type: 'integer' }) count!: number;
  @InstantColumn() lastAt!: Date;
  @InstantColumn({ nullable: true }) blockedUntil!: Date | null;
}
