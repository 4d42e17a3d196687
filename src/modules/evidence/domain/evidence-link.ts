import type { Side } from './evidence';

export const LINK_KINDS = [
  'question-item',
  'assessment',
  'finding',
  'step',
  'consultation',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What a document is linked to, as people name it. */
export interface LinkTarget {
  readonly kind: LinkKind;
  /** Of a finding, a step or a consultation. */
  readonly id?: string;
  /** Of an evidence item or an assessment: the number of the question. */
  readonly question?: string;
  /** The line of the question's guidance, from 1. */
  readonly item?: number;
}

/** Which sides of the mission may know of a thing. */
export interface Known {
  readonly toAuditors: boolean;
  readonly toState: boolean;
}

/** That a document proves something. Instants are RFC 3339 in UTC. */
export interface EvidenceLink {
  readonly id: string;
  readonly evidenceId: string;
  readonly missionId: string;
  readonly kind: LinkKind;
  readonly subjectId: string | null;
  readonly question: string | null;
  readonly item: number | null;
  /** The side that linked it. */
  readonly side: Side;
  readonly linkedAt: string;
  readonly linkedById: string;
  readonly linkedByName: string;
  /** Who may know of what it is linked to, now. */
  readonly known: Known;
}

/** A text that is the same for links to the same thing. */
export function subjectKey({ kind, id, question, item }: LinkTarget): string {
  return [kind, id ?? question ?? '', ...(item === undefined ? [] : [item])].join(':');
}
