import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn } from '../../../platform/database/columns';

@Entity('user_session')
@Unique('user_session_secret', ['secretHash'])
@Index('user_session_of_user', ['userId'])
export class SessionEntity {
  @IdColumn('user_session_pk') id!: string;
  @ForeignKey('user_account', { name: 'user_session_user' }) @ReferenceColumn() userId!: string;
  @Column({ type: 'varchar', length: 64 }) secretHash!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() usedAt!: Date;
  @InstantColumn() expiresAt!: Date;
}
