import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  ReferenceColumn,
} from '../../../platform/database/columns';

const KINDS = `"kind" IN ('internal-audit', 'self-assessment', 'icao-audit', 'icvm', 'off-site-validation')`;
const STATUSES = `"status" IN ('planned', 'in-progress', 'commenting', 'reported', 'following-up', 'closed', 'cancelled')`;

@Entity('mission')
@Unique('mission_reference', ['reference'])
@Index('mission_listed', ['state', 'year'])
@Check('mission_kind', KINDS)
@Check('mission_status', STATUSES)
export class MissionEntity {
  @IdColumn('mission_pk') id!: string;
  @Column({ type: 'varchar', length: 20 }) reference!: string;
  @Column({ type: 'integer' }) year!: number;
  @Column({ type: 'varchar', length: 300 }) title!: string;
  @ForeignKey('state', { name: 'mission_state' })
  @Column({ type: 'varchar', length: 2 })
  state!: string;
  @Column({ type: 'varchar', length: 40 }) kind!: string;
  @ForeignKey('edition', { name: 'mission_edition' })
  @Column({ type: 'varchar', length: 20 })
  edition!: string;
  @JsonColumn() areas!: readonly string[];
  @Column({ type: 'varchar', length: 20 }) status!: string;
  @InstantColumn() statusSince!: Date;
  @Column({ type: 'text', nullable: true }) statusReason!: string | null;
  @InstantColumn({ nullable: true }) draftReportedAt!: Date | null;
  @InstantColumn({ nullable: true }) reportedAt!: Date | null;
  @ForeignKey('organization', { name: 'mission_lead_organization' })
  @ReferenceColumn({ nullable: true })
  leadOrganizationId!: string | null;
  @Column({ type: 'date', nullable: true }) startsOn!: string | null;
  @Column({ type: 'date', nullable: true }) endsOn!: string | null;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ type: 'boolean' }) illustrative!: boolean;
  @InstantColumn() createdAt!: Date;
  @Column({ type: 'integer', default: 1 }) version!: number;
}
