import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  ReferenceColumn,
} from '../../../platform/database/columns';

const KINDS = `"kind" IN ('technical-consultation', 'knowledge-transfer')`;
const LANGUAGES = `"language" IN ('en', 'ru', 'fa', 'tg')`;

@Entity('consultation')
@Index('consultation_listed', ['missionId', 'heldOn'])
@Check('consultation_kind', KINDS)
@Check('consultation_language', LANGUAGES)
export class ConsultationEntity {
  @IdColumn('consultation_pk') id!: string;
  @ForeignKey('mission', { name: 'consultation_mission' })
  @ReferenceColumn()
  missionId!: string;
  @Column({ type: 'varchar', length: 40 }) kind!: string;
  @Column({ type: 'varchar', length: 500 }) topic!: string;
  @JsonColumn() areas!: readonly string[];
  @Column({ type: 'date', nullable: true }) heldOn!: string | null;
  /** Hundredths of an hour: whole numbers are exact in both databases. */
  @Column({ type: 'integer', nullable: true }) hundredthsOfHours!: number | null;
  @JsonColumn() participants!: readonly object[];
  @Column({ type: 'text', nullable: true }) outcome!: string | null;
  @Column({ type: 'varchar', length: 2 }) language!: string;
  @JsonColumn() findingIds!: readonly string[];
  @InstantColumn() createdAt!: Date;
  @Column({ type: 'integer', default: 1 }) version!: number;
}
