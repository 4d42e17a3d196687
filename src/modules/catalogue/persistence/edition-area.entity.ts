import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That an edition has questions in an area, and how many where that is known. */
@Entity('edition_area')
export class EditionAreaEntity {
  @ForeignKey('edition', 'code', { name: 'edition_area_edition' })
  @PrimaryColumn({ type: 'varchar', length: 20, primaryKeyConstraintName: 'edition_area_pk' })
  edition!: string;
  @ForeignKey('area', 'code', { name: 'edition_area_area' })
  @PrimaryColumn({ type: 'varchar', length: 10, primaryKeyConstraintName: 'edition_area_pk' })
  area!: string;
  @Column({ type: 'integer', nullable: true }) questionTotal!: number | null;
}
