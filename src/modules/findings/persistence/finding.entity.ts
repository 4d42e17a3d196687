import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  ReferenceColumn,
} from '../../../platform/database/columns';

@Entity('finding')
@Unique('finding_reference', ['reference'])
@Check('finding_kind', `"kind" IN ('weakness', 'regulatory-gap', 'observation', 'strength')`)
@Check(
  'finding_state',
  `"state" IN ('draft', 'issued', 'cap-due', 'cap-submitted', 'cap-revision-required', 'cap-accepted', 'in-progress', 'completion-reported', 'closed', 'reopened', 'withdrawn')`,
)
@Check(
  'finding_shortcoming_domain',
  `"shortcomingDomain" IN ('structure', 'regulation', 'supervisory-process')`,
)
@Index('finding_open_shortfall', ['missionId', 'question'], {
  unique: true,
  where: `"question" IS NOT NULL AND "kind" IN ('weakness', 'regulatory-gap') AND "state" NOT IN ('closed', 'withdrawn')`,
})
@Index('finding_worklist', ['missionId', 'area', 'state', 'dueOn', 'id'])
@Index('finding_recorded', ['missionId', 'recordedAt'])
export class FindingEntity {
  @IdColumn('finding_pk') id!: string;
  @Column({ type: 'varchar', length: 40 }) reference!: string;
  @ForeignKey('mission', { name: 'finding_mission' }) @ReferenceColumn() missionId!: string;
  @Column({ type: 'varchar', length: 5, nullable: true }) question!: string | null;
  @Column({ type: 'varchar', length: 8 }) area!: string;
  @Column({ type: 'varchar', length: 8, nullable: true }) criticalElement!: string | null;
  @Column({ type: 'varchar', length: 20 }) kind!: string;
  @Column({ type: 'varchar', length: 20, nullable: true }) shortcomingDomain!: string | null;
  @Column({ type: 'varchar', length: 24 }) state!: string;
  @Column({ type: 'varchar', length: 300 }) title!: string;
  @Column({ type: 'text' }) description!: string;
  @Column({ type: 'varchar', length: 2 }) language!: string;
  @JsonColumn() references!: readonly string[];
  @JsonColumn({ nullable: true }) law!: object | null;
  @Column({ type: 'boolean' }) sscCandidate!: boolean;
  @ForeignKey('organization', { name: 'finding_owner' })
  @ReferenceColumn({ nullable: true })
  ownerOrganizationId!: string | null;
  @Column({ type: 'date', nullable: true }) dueOn!: string | null;
  @ForeignKey('finding', { name: 'finding_repeat' })
  @ReferenceColumn({ nullable: true })
  repeatOf!: string | null;
  @InstantColumn() recordedAt!: Date;
  @Column({ type: 'varchar', length: 36 }) recordedById!: string;
  @Column({ type: 'varchar', length: 200 }) recordedByName!: string;
  @InstantColumn({ nullable: true }) issuedAt!: Date | null;
  @InstantColumn({ nullable: true }) closedAt!: Date | null;
  @Column({ type: 'text', nullable: true }) stateReason!: string | null;
  @Column({ type: 'integer', default: 1 }) version!: number;
  @InstantColumn() validFrom!: Date;
}
