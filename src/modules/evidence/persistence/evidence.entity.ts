import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn } from '../../../platform/database/columns';

/** Bytes that are in the store. Several documents may hold the same. */
@Entity('evidence_file')
export class EvidenceFileEntity {
  @PrimaryColumn({ type: 'varchar', length: 64, primaryKeyConstraintName: 'evidence_file_pk' })
  hash!: string;
  @Column({ type: 'integer' }) size!: number;
  @Column({ type: 'varchar', length: 100 }) mediaType!: string;
  @InstantColumn() keptAt!: Date;
}

@Entity('evidence')
@Check('evidence_side', `"side" IN ('auditing', 'state')`)
@Check(
  'evidence_confidentiality',
  `"confidentiality" IN ('public', 'internal', 'confidential', 'own-side')`,
)
@Index('evidence_uploaded', ['missionId', 'uploadedAt'])
export class EvidenceEntity {
  @IdColumn('evidence_pk') id!: string;
  @ForeignKey('mission', { name: 'evidence_mission' }) @ReferenceColumn() missionId!: string;
  @Column({ type: 'varchar', length: 10 }) side!: string;
  @Column({ type: 'varchar', length: 300 }) title!: string;
  @Column({ type: 'varchar', length: 2 }) language!: string;
  @Column({ type: 'date', nullable: true }) documentDate!: string | null;
  @Column({ type: 'date', nullable: true }) validUntil!: string | null;
  @Column({ type: 'varchar', length: 12 }) confidentiality!: string;
  @Column({ type: 'varchar', length: 200 }) fileName!: string;
  @Column({ type: 'varchar', length: 100 }) mediaType!: string;
  @Column({ type: 'integer' }) size!: number;
  @ForeignKey('evidence_file', 'hash', { name: 'evidence_bytes' })
  @Column({ type: 'varchar', length: 64 })
  hash!: string;
  @Column({ type: 'integer' }) content!: number;
  @InstantColumn() uploadedAt!: Date;
  @Column({ type: 'varchar', length: 36 }) uploadedById!: string;
  @Column({ type: 'varchar', length: 200 }) uploadedByName!: string;
  @Column({ type: 'integer', default: 1 }) version!: number;
}
