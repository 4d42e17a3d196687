import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn } from '../../../platform/database/columns';

/** Since when a mission covers which areas. Rows are only ever added; the newest is what stands in `mission`. */
@Entity('mission_scope')
export class MissionScopeEntity {
  @ForeignKey('mission', { name: 'mission_scope_mission' })
  @IdColumn('mission_scope_pk')
  missionId!: string;
  /** The version of the mission with which it came to cover them. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'mission_scope_pk' })
  version!: number;
  @JsonColumn() areas!: readonly string[];
  @InstantColumn() validFrom!: Date;
}
