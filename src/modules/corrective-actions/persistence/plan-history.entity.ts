import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, ReferenceColumn } from '../../../platform/database/columns';

const PLAN_KEY = 'corrective_action_plan_revision_pk';
const STEP_KEY = 'plan_step_revision_pk';

/** A plan as it was before a change; the newest stands in `corrective_action_plan`. Rows are only ever added. */
@Entity('corrective_action_plan_revision')
@Index('corrective_action_plan_revision_time', ['missionId', 'validFrom'])
export class PlanRevisionEntity {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: PLAN_KEY })
  planId!: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: PLAN_KEY }) version!: number;
  @ReferenceColumn() missionId!: string;
  @ForeignKey('finding', { name: 'corrective_action_plan_revision_finding' })
  @ReferenceColumn()
  findingId!: string;
  @Column({ type: 'varchar', length: 12 }) state!: string;
  @InstantColumn() validFrom!: Date;
  @InstantColumn() validTo!: Date;
  /** The plan whole, without its steps. */
  @JsonColumn() row!: object;
}

/** A step as it was before a change or before it was taken out; the newest stands in `plan_step`. Rows are only ever added. */
@Entity('plan_step_revision')
@Index('plan_step_revision_time', ['missionId', 'validFrom'])
export class StepRevisionEntity {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: STEP_KEY })
  stepId!: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: STEP_KEY }) version!: number;
  @ReferenceColumn() missionId!: string;
  @ForeignKey('finding', { name: 'plan_step_revision_finding' })
  @ReferenceColumn()
  findingId!: string;
  @Column({ type: 'varchar', length: 12 }) state!: string;
  @InstantColumn() validFrom!: Date;
  @InstantColumn() validTo!: Date;
  /** The step whole. */
  @JsonColumn() row!: object;
}
