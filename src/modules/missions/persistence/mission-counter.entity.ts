import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many missions of a State and a year have a reference. */
@Entity('mission_counter')
export class MissionCounterEntity {
  @PrimaryColumn({ type: 'varchar', length: 2, primaryKeyConstraintName: 'mission_counter_pk' })
  state!: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'mission_counter_pk' })
  year!: number;
  @Column({ type: 'integer' }) count!: number;
}
