import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn } from '../../../platform/database/columns';

/** The secret address at which a person's deadlines are read by a calendar; of the secret only the hash is kept. */
@Entity('calendar_feed')
@Unique('calendar_feed_person', ['userId'])
@Unique('calendar_feed_secret', ['secretHash'])
export class CalendarFeedEntity {
  @IdColumn('calendar_feed_pk') id!: string;
  @ForeignKey('user_account', { name: 'calendar_feed_of' }) @ReferenceColumn() userId!: string;
  @Column({ type: 'varchar', length: 64 }) secretHash!: string;
  @InstantColumn() createdAt!: Date;
}
