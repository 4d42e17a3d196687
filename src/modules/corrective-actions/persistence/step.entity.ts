import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  ReferenceColumn,
} from '../../../platform/database/columns';

@Entity('plan_step')
@Check(
  'plan_step_state',
  `"state" IN ('not-started', 'in-progress', 'completed', 'verified', 'refused')`,
)
@Check('plan_step_progress', '"progress" BETWEEN 0 AND 100')
@Index('plan_step_order', ['findingId', 'position'])
@Index('plan_step_open', ['missionId', 'state', 'estimatedOn'])
export class StepEntity {
  @IdColumn('plan_step_pk') id!: string;
  @ForeignKey('corrective_action_plan', { name: 'plan_step_plan' })
  @ReferenceColumn()
  planId!: string;
  @ForeignKey('finding', { name: 'plan_step_finding' }) @ReferenceColumn() findingId!: string;
  @ForeignKey('mission', { name: 'plan_step_mission' }) @ReferenceColumn() missionId!: string;
  @Column({ type: 'integer' }) position!: number;
  @Column({ type: 'text', nullable: true }) action!: string | null;
  @ForeignKey('organization', { name: 'plan_step_office' })
  @ReferenceColumn({ nullable: true })
  actionOfficeId!: string | null;
  @Column({ type: 'varchar', length: 300, nullable: true }) actionOffice!: string | null;
  @Column({ type: 'varchar', length: 36, nullable: true }) ownerId!: string | null;
  @Column({ type: 'varchar', length: 200, nullable: true }) ownerName!: string | null;
  @Column({ type: 'text', nullable: true }) evidenceReference!: string | null;
  @JsonColumn() evidenceItems!: readonly number[];
  @Column({ type: 'date', nullable: true }) estimatedOn!: string | null;
  @Column({ type: 'varchar', length: 12 }) state!: string;
  @Column({ type: 'integer' }) progress!: number;
  @Column({ type: 'date', nullable: true }) revisedOn!: string | null;
  @Column({ type: 'text', nullable: true }) revisionReason!: string | null;
  @Column({ type: 'date', nullable: true }) completedOn!: string | null;
  @Column({ type: 'varchar', length: 36, nullable: true }) reportedById!: string | null;
  @Column({ type: 'varchar', length: 200, nullable: true }) reportedByName!: string | null;
  @Column({ type: 'varchar', length: 36, nullable: true }) judgedById!: string | null;
  @Column({ type: 'varchar', length: 200, nullable: true }) judgedByName!: string | null;
  @InstantColumn({ nullable: true }) judgedAt!: Date | null;
  @Column({ type: 'text', nullable: true }) stateReason!: string | null;
  @Column({ type: 'integer', default: 1 }) version!: number;
  @InstantColumn() validFrom!: Date;
}
