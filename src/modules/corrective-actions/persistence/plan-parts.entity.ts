import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  ReferenceColumn,
} from '../../../platform/database/columns';

/** A revision of a plan as it was sent. Rows are only ever added. */
@Entity('plan_submission')
@Unique('plan_submission_number', ['findingId', 'number'])
export class PlanSubmissionEntity {
  @IdColumn('plan_submission_pk') id!: string;
  @ForeignKey('corrective_action_plan', { name: 'plan_submission_plan' })
  @ReferenceColumn()
  planId!: string;
  @ForeignKey('finding', { name: 'plan_submission_finding' })
  @ReferenceColumn()
  findingId!: string;
  @Column({ type: 'integer' }) number!: number;
  /** The plan with its steps, whole. */
  @JsonColumn() content!: object;
  @JsonColumn() warnings!: readonly object[];
  @Column({ type: 'varchar', length: 36 }) submittedById!: string;
  @Column({ type: 'varchar', length: 200 }) submittedByName!: string;
  @InstantColumn() submittedAt!: Date;
}

/** What the auditors said to a revision. Rows are only ever added. */
@Entity('plan_review')
@Unique('plan_review_revision', ['findingId', 'revision'])
@Check('plan_review_rating', `"rating" IN ('fully', 'partially', 'does-not-address')`)
export class PlanReviewEntity {
  @IdColumn('plan_review_pk') id!: string;
  @ForeignKey('corrective_action_plan', { name: 'plan_review_plan' })
  @ReferenceColumn()
  planId!: string;
  @ForeignKey('finding', { name: 'plan_review_finding' }) @ReferenceColumn() findingId!: string;
  @Column({ type: 'integer' }) revision!: number;
  @Column({ type: 'varchar', length: 20 }) rating!: string;
  @JsonColumn() criteria!: object;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ type: 'varchar', length: 36 }) reviewerId!: string;
  @Column({ type: 'varchar', length: 200 }) reviewerName!: string;
  @InstantColumn() reviewedAt!: Date;
}
