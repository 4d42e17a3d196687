import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  ReferenceColumn,
} from '../../../platform/database/columns';
import type { AssessmentStatus } from '../domain/assessment-status';
import type { EvidenceItem } from '../domain/evidence-items';

export const STATUS_KNOWN = `"status" IN ('satisfactory', 'not-satisfactory', 'not-applicable', 'not-reviewed')`;

/** The answer that stands. What it said before is in `assessment_revision`. */
@Entity('assessment')
@Unique('assessment_question', ['missionId', 'question'])
@Index('assessment_status', ['missionId', 'status', 'question'])
@Check('assessment_status_known', STATUS_KNOWN)
export class AssessmentEntity {
  @IdColumn('assessment_pk') id!: string;
  @ForeignKey('mission', { name: 'assessment_mission' }) @ReferenceColumn() missionId!: string;
  @Column({ type: 'varchar', length: 5 }) question!: string;
  @Column({ type: 'varchar', length: 10 }) area!: string;
  @Column({ type: 'varchar', length: 10, nullable: true }) criticalElement!: string | null;
  @Column({ type: 'varchar', length: 20 }) status!: AssessmentStatus;
  @Column({ type: 'text', nullable: true }) remarks!: string | null;
  @Column({ type: 'text', nullable: true }) naReason!: string | null;
  @JsonColumn({ nullable: true }) evidenceItems!: readonly EvidenceItem[] | null;
  @Column({ type: 'date', nullable: true }) lawAsOf!: string | null;
  /** When it was assessed so. */
  @InstantColumn() validFrom!: Date;
  @Column({ type: 'varchar', length: 36 }) assessedById!: string;
  /** The person's name as it was then. */
  @Column({ type: 'varchar', length: 200 }) assessedByName!: string;
  @Column({ type: 'integer', default: 1 }) version!: number;
}
