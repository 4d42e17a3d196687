import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn } from '../../../platform/database/columns';

/** How many findings a mission has had in an area: the source of their numbers. */
@Entity('finding_counter', { withoutRowid: true })
export class FindingCounterEntity {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'finding_counter_pk' })
  missionId!: string;
  @PrimaryColumn({ type: 'varchar', length: 8, primaryKeyConstraintName: 'finding_counter_pk' })
  area!: string;
  @Column({ type: 'integer' }) count!: number;
}

@Entity('finding_comment')
@Index('finding_comment_finding', ['findingId', 'recordedAt'])
export class FindingCommentEntity {
  @IdColumn('finding_comment_pk') id!: string;
  @ForeignKey('finding', { name: 'finding_comment_of' }) @ReferenceColumn() findingId!: string;
  @Column({ type: 'boolean' }) internal!: boolean;
  @Column({ type: 'boolean', nullable: true }) agree!: boolean | null;
  @Column({ type: 'text', nullable: true }) text!: string | null;
  @Column({ type: 'varchar', length: 2 }) language!: string;
  @Column({ type: 'varchar', length: 36 }) authorId!: string;
  @Column({ type: 'varchar', length: 200 }) authorName!: string;
  @InstantColumn() recordedAt!: Date;
}

@Entity('finding_recommendation', { withoutRowid: true })
@Index('finding_recommendation_finding', ['findingId', 'recordedAt'])
export class FindingRecommendationEntity {
  @IdColumn('finding_recommendation_pk') id!: string;
  @ForeignKey('finding', { name: 'finding_recommendation_of' })
  @ReferenceColumn()
  findingId!: string;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'varchar', length: 2 }) language!: string;
  @Column({ type: 'varchar', length: 36 }) authorId!: string;
  @Column({ type: 'varchar', length: 200 }) authorName!: string;
  @InstantColumn() recordedAt!: Date;
}

/** What the State says to a recommendation. Rows are only ever added; the newest version holds. */
@Entity('recommendation_answer')
@Check('recommendation_answer_response', `"response" IN ('accepted', 'adapted', 'declined')`)
export class RecommendationAnswerEntity {
  @ForeignKey('finding_recommendation', { name: 'recommendation_answer_to' })
  @IdColumn('recommendation_answer_pk')
  recommendationId!: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'recommendation_answer_pk' })
  version!: number;
  @Column({ type: 'varchar', length: 10 }) response!: string;
  @Column({ type: 'text', nullable: true }) reason!: string | null;
  @Column({ type: 'varchar', length: 2 }) language!: string;
  @Column({ type: 'varchar', length: 36 }) authorId!: string;
  @Column({ type: 'varchar', length: 200 }) authorName!: string;
  @InstantColumn() recordedAt!: Date;
}
