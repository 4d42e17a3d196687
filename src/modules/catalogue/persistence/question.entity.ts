import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../../kernel/localized-text';
import { JsonColumn } from '../../../platform/database/columns';
import type { EvidenceItem } from '../domain/question';
import type { Reference } from '../domain/reference';

@Entity('question')
export class QuestionEntity {
  @ForeignKey('edition', 'code', { name: 'question_edition' })
  @PrimaryColumn({ type: 'varchar', length: 20, primaryKeyConstraintName: 'question_pk' })
  edition!: string;
  /** Text: "1.010" is not 1.01. */
  @PrimaryColumn({ type: 'varchar', length: 5, primaryKeyConstraintName: 'question_pk' })
  number!: string;
  @ForeignKey('area', 'code', { name: 'question_area' })
  @Column({ type: 'varchar', length: 10 })
  area!: string;
  @ForeignKey('critical_element', 'code', { name: 'question_critical_element' })
  @Column({ type: 'varchar', length: 10, nullable: true })
  criticalElement!: string | null;
  @Column({ type: 'boolean' }) priority!: boolean;
  @Column({ type: 'boolean' }) onSiteOnly!: boolean;
  @JsonColumn() references!: readonly Reference[];
  /** The references as they were written. */
  @Column({ type: 'text' }) referencesText!: string;
  @JsonColumn() topic!: LocalizedText;
  /** The full wording, where an authority has imported its own copy. */
  @JsonColumn({ nullable: true }) wording!: LocalizedText | null;
  @JsonColumn() evidenceItems!: readonly EvidenceItem[];
  /** Number and topics, for looking words up. */
  @Column({ type: 'text' }) searchText!: string;
}
