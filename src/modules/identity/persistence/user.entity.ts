import { Check, Column, Entity, Unique } from 'typeorm';
import type { Language } from '../../../kernel/localized-text';
import { IdColumn, InstantColumn, ReferenceColumn } from '../../../platform/database/columns';

@Entity('user_account')
@Unique('user_account_email', ['email'])
@Check('user_account_language', `"language" IN ('en', 'ru', 'fa', 'tg')`)
export class UserEntity {
  @IdColumn('user_account_pk') id!: string;
  @Column({ type: 'varchar', length: 200 }) name!: string;
  /** In lower case. */
  @Column({ type: 'varchar', length: 254 }) email!: string;
  /** Argon2id; null for an account that cannot sign in with a password. */
  @Column({ type: 'varchar', length: 200, nullable: true }) passwordHash!: string | null;
  @Column({ type: 'varchar', length: 2 }) language!: Language;
  @ReferenceColumn({ nullable: true }) organizationId!: string | null;
  @Column({ type: 'boolean' }) administrator!: boolean;
  /** Raised whenever what the person may do changes, also by a membership. */
  @Column({ type: 'integer', default: 1 }) accessVersion!: number;
  @InstantColumn({ nullable: true }) disabledAt!: Date | null;
  @InstantColumn() createdAt!: Date;
  @Column({ type: 'integer', default: 1 }) version!: number;
}
