import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  ReferenceColumn,
} from '../../../platform/database/columns';

@Entity('corrective_action_plan')
@Unique('corrective_action_plan_finding', ['findingId'])
@Check('corrective_action_plan_state', `"state" IN ('draft', 'submitted', 'accepted')`)
@Index('corrective_action_plan_in', ['missionId', 'state'])
export class PlanEntity {
  @IdColumn('corrective_action_plan_pk') id!: string;
  @ForeignKey('finding', { name: 'corrective_action_plan_of' })
  @ReferenceColumn()
  findingId!: string;
  @ForeignKey('mission', { name: 'corrective_action_plan_mission' })
  @ReferenceColumn()
  missionId!: string;
  @Column({ type: 'varchar', length: 10 }) state!: string;
  @Column({ type: 'text', nullable: true }) rootCause!: string | null;
  @Column({ type: 'text', nullable: true }) summary!: string | null;
  @Column({ type: 'varchar', length: 36, nullable: true }) coordinatorId!: string | null;
  @Column({ type: 'varchar', length: 200, nullable: true }) coordinatorName!: string | null;
  @Column({ type: 'varchar', length: 2 }) language!: string;
  @JsonColumn() authors!: readonly object[];
  @Column({ type: 'integer' }) revision!: number;
  @InstantColumn({ nullable: true }) acceptedAt!: Date | null;
  @Column({ type: 'varchar', length: 36, nullable: true }) completionReportedById!: string | null;
  @Column({ type: 'varchar', length: 200, nullable: true })
  completionReportedByName!: string | null;
  @InstantColumn({ nullable: true }) completionReportedAt!: Date | null;
  @Column({ type: 'integer', default: 1 }) version!: number;
  @InstantColumn() validFrom!: Date;
}
