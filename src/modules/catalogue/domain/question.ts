import type { LocalizedText } from '../../../kernel/localized-text';
import type { Reference } from './reference';

/** An audit area, such as OPS. Which ones there are is data. */
export interface Area {
  readonly code: string;
  readonly names: LocalizedText;
  /** False for an area with a figure of its own that never enters the overall one. */
  readonly countsInOverall: boolean;
  readonly position: number;
}

/** CE-1 to CE-5 establish an oversight system, CE-6 to CE-8 put it to work. */
export interface CriticalElement {
  readonly code: string;
  readonly names: LocalizedText;
  readonly phase: 'establish' | 'implement';
  readonly position: number;
}

/** One line of the guidance of a question, judged by itself. */
export interface EvidenceItem {
  /** From 1. */
  readonly position: number;
  readonly text: string;
}

export interface Question {
  /** Text such as "1.010", unique within its edition. */
  readonly number: string;
  readonly area: string;
  readonly criticalElement: string | null;
  readonly priority: boolean;
  readonly onSiteOnly: boolean;
  readonly references: readonly Reference[];
  /** The references as they were written. */
  readonly referencesText: string;
  readonly topic: LocalizedText;
  /** The full wording, where an authority has imported its own copy. */
  readonly wording: LocalizedText | null;
  readonly evidenceItems: readonly EvidenceItem[];
}
