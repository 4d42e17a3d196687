import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, ReferenceColumn } from '../../../platform/database/columns';
import type { AssessmentStatus } from '../domain/assessment-status';
import type { EvidenceItem } from '../domain/evidence-items';
import { STATUS_KNOWN } from './assessment.entity';

/** An answer that was superseded, as it stood from one instant to another. Rows are only ever added. */
@Entity('assessment_revision')
@Index('assessment_revision_time', ['missionId', 'validFrom', 'validTo'])
@Check('assessment_revision_status_known', STATUS_KNOWN)
export class AssessmentRevisionEntity {
  @ForeignKey('assessment', { name: 'assessment_revision_of' })
  @ReferenceColumn({ primary: true, primaryKeyConstraintName: 'assessment_revision_pk' })
  assessmentId!: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'assessment_revision_pk' })
  version!: number;
  @ReferenceColumn() missionId!: string;
  @Column({ type: 'varchar', length: 5 }) question!: string;
  @Column({ type: 'varchar', length: 10 }) area!: string;
  @Column({ type: 'varchar', length: 10, nullable: true }) criticalElement!: string | null;
  @Column({ type: 'varchar', length: 20 }) status!: AssessmentStatus;
  @Column({ type: 'text', nullable: true }) remarks!: string | null;
  @Column({ type: 'text', nullable: true }) naReason!: string | null;
  @JsonColumn({ nullable: true }) evidenceItems!: readonly EvidenceItem[] | null;
  @Column({ type: 'date', nullable: true }) lawAsOf!: string | null;
  @InstantColumn() validFrom!: Date;
  @Column({ type: 'varchar', length: 36 }) assessedById!: string;
  @Column({ type: 'varchar', length: 200 }) assessedByName!: string;
  @InstantColumn() validTo!: Date;
}
