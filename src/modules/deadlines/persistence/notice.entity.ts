import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn } from '../../../platform/database/columns';

/** One reminder of one deadline to one person. */
@Entity('notice')
@Unique('notice_once', ['userId', 'what', 'subjectId', 'kind', 'dueOn'])
@Index('notice_listed', ['userId', 'createdAt'])
@Index('notice_mailed', ['digestId'])
@Check('notice_kind', `"kind" IN ('due-soon', 'due', 'overdue')`)
export class NoticeEntity {
  @IdColumn('notice_pk') id!: string;
  @ForeignKey('user_account', { name: 'notice_to' }) @ReferenceColumn() userId!: string;
  @Column({ type: 'varchar', length: 10 }) kind!: string;
  @Column({ type: 'varchar', length: 20 }) what!: string;
  /** A mission, a finding or a step; a step may have been taken out of its plan since. */
  @ReferenceColumn() subjectId!: string;
  @ForeignKey('mission', { name: 'notice_mission' }) @ReferenceColumn() missionId!: string;
  @ForeignKey('finding', { name: 'notice_finding' })
  @ReferenceColumn({ nullable: true })
  findingId!: string | null;
  @Column({ type: 'varchar', length: 40 }) reference!: string;
  @Column({ type: 'integer', nullable: true }) step!: number | null;
  @Column({ type: 'date' }) dueOn!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) readAt!: Date | null;
  @ForeignKey('mail_digest', { name: 'notice_digest' })
  @ReferenceColumn({ nullable: true })
  digestId!: string | null;
  @Column({ type: 'integer', default: 1 }) version!: number;
}

/** The notices of one person and one day in one e-mail. */
@Entity('mail_digest')
@Unique('mail_digest_once', ['userId', 'day'])
@Index('mail_digest_waiting', ['state', 'createdAt'])
@Check('mail_digest_state', `"state" IN ('waiting', 'sending', 'sent', 'dropped', 'failed')`)
export class MailDigestEntity {
  @IdColumn('mail_digest_pk') id!: string;
  @ForeignKey('user_account', { name: 'mail_digest_to' }) @ReferenceColumn() userId!: string;
  @Column({ type: 'date' }) day!: string;
  @Column({ type: 'varchar', length: 10 }) state!: string;
  @Column({ type: 'integer' }) attempts!: number;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) sentAt!: Date | null;
}
