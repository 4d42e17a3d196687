import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

/** Who inserts the row of a job and a day does the job of that day; all other instances leave it. */
@Entity('job_lease')
export class JobLeaseEntity {
  @PrimaryColumn({ type: 'varchar', length: 60, primaryKeyConstraintName: 'job_lease_pk' })
  job!: string;
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'job_lease_pk' })
  dueOn!: string;
  @InstantColumn() takenAt!: Date;
  /** The process that took it. */
  @Column({ type: 'varchar', length: 100 }) takenBy!: string;
}
