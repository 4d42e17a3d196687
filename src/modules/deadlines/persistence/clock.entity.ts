import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IdColumn } from '../../../platform/database/columns';

/** Calendar days that a clock runs where a mission does not say otherwise. */
@Entity('deadline_clock')
@Check('deadline_clock_days', '"days" BETWEEN 0 AND 3650')
export class DeadlineClockEntity {
  @PrimaryColumn({ type: 'varchar', length: 20, primaryKeyConstraintName: 'deadline_clock_pk' })
  code!: string;
  @Column({ type: 'integer' }) days!: number;
}

/** The clocks of one mission: all of them or none, with one version. */
@Entity('mission_deadline')
@Check('mission_deadline_days', '"days" BETWEEN 0 AND 3650')
export class MissionDeadlineEntity {
  @ForeignKey('mission', { name: 'mission_deadline_of' })
  @IdColumn('mission_deadline_pk')
  missionId!: string;
  @ForeignKey('deadline_clock', 'code', { name: 'mission_deadline_clock' })
  @PrimaryColumn({ type: 'varchar', length: 20, primaryKeyConstraintName: 'mission_deadline_pk' })
  clock!: string;
  @Column({ type: 'integer' }) days!: number;
  @Column({ type: 'integer', default: 1 }) version!: number;
}
