/** One fact of the journal, as it stands in its chain. */
export interface JournalEntry {
  /** A mission's id, or `system`. */
  readonly chain: string;
  /** From 1, without gaps. */
  readonly position: number;
  /** RFC 3339 in UTC. */
  readonly occurredAt: string;
  readonly actorId: string;
  readonly actorName: string;
  readonly requestId: string;
  readonly type: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** JSON text, exactly as it was hashed. */
  readonly changes: string;
  readonly hash: string;
}

/** Where a chain ends, or a place within it. */
export interface ChainPlace {
  readonly chain: string;
  readonly position: number;
  readonly hash: string;
}

/** Where a chain ends by its own account, and the position of the last entry that there really is. */
export interface ChainEnd extends ChainPlace {
  readonly last: number;
}

export interface JournalFilter {
  readonly subject?: string;
  readonly mission?: string;
  readonly actor?: string;
  readonly type?: readonly string[];
  /** From this moment on. */
  readonly from?: Date;
  /** Before this moment. */
  readonly to?: Date;
  readonly q?: string;
}
