import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../../platform/database/columns';

/** A set of protocol questions. The database itself refuses to change one that is published. */
@Entity('edition')
@Check('edition_status', `"status" IN ('draft', 'published')`)
export class EditionEntity {
  @PrimaryColumn({ type: 'varchar', length: 20, primaryKeyConstraintName: 'edition_pk' })
  code!: string;
  @Column({ type: 'varchar', length: 80, nullable: true }) revision!: string | null;
  @Column({ type: 'varchar', length: 20 }) status!: string;
  /** How many questions the edition has, also where they are not here; null while nobody knows. */
  @Column({ type: 'integer', nullable: true }) questionTotal!: number | null;
  @InstantColumn({ nullable: true }) publishedAt!: Date | null;
  @Column({ type: 'integer', default: 1 }) version!: number;
}
