import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn } from '../../../platform/database/columns';

/** A content that a document had or has. Rows are only ever added. */
@Entity('evidence_content')
export class EvidenceContentEntity {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'evidence_content_pk' })
  evidenceId!: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'evidence_content_pk' })
  number!: number;
  @Column({ type: 'varchar', length: 200 }) fileName!: string;
  @Column({ type: 'varchar', length: 100 }) mediaType!: string;
  @Column({ type: 'integer' }) size!: number;
  @ForeignKey('evidence_file', 'hash', { name: 'evidence_content_bytes' })
  @Column({ type: 'varchar', length: 64 })
  hash!: string;
  @InstantColumn() uploadedAt!: Date;
  @Column({ type: 'varchar', length: 36 }) uploadedById!: string;
  @Column({ type: 'varchar', length: 200 }) uploadedByName!: string;
}

/** That a document proves something. A link that is undone stays, with who undid it. */
@Entity('evidence_link')
@Check(
  'evidence_link_kind',
  `"kind" IN ('question-item', 'assessment', 'finding', 'step', 'consultation')`,
)
@Check('evidence_link_side', `"side" IN ('auditing', 'state')`)
@Index('evidence_link_once', ['evidenceId', 'subjectKey'], {
  unique: true,
  where: `"unlinkedAt" IS NULL`,
})
@Index('evidence_link_subject', ['subjectId'])
@Index('evidence_link_question', ['missionId', 'question'])
export class EvidenceLinkEntity {
  @IdColumn('evidence_link_pk') id!: string;
  @ForeignKey('evidence', { name: 'evidence_link_of' }) @ReferenceColumn() evidenceId!: string;
  @ForeignKey('mission', { name: 'evidence_link_mission' }) @ReferenceColumn() missionId!: string;
  @Column({ type: 'varchar', length: 16 }) kind!: string;
  @ReferenceColumn({ nullable: true }) subjectId!: string | null;
  @Column({ type: 'varchar', length: 5, nullable: true }) question!: string | null;
  @Column({ type: 'integer', nullable: true }) item!: number | null;
  @Column({ type: 'varchar', length: 60 }) subjectKey!: string;
  @Column({ type: 'varchar', length: 10 }) side!: string;
  @InstantColumn() linkedAt!: Date;
  @Column({ type: 'varchar', length: 36 }) linkedById!: string;
  @Column({ type: 'varchar', length: 200 }) linkedByName!: string;
  @InstantColumn({ nullable: true }) unlinkedAt!: Date | null;
  @Column({ type: 'varchar', length: 36, nullable: true }) unlinkedById!: string | null;
  @Column({ type: 'varchar', length: 200, nullable: true }) unlinkedByName!: string | null;
}
