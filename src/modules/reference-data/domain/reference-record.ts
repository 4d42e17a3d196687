/** A row of reference data that administrators keep. */
export interface ReferenceRecord {
  readonly version: number;
}

/** Records have an id; only a State is known by its code. */
export interface IdentifiedRecord extends ReferenceRecord {
  readonly id: string;
}

/** What a person writes of a record: some or all of that which the system does not give it. */
export type Draft<T extends ReferenceRecord> = Partial<Omit<T, 'id' | 'version'>>;

/** The record with those fields changed that the draft names, as its next version. */
export function changed<T extends ReferenceRecord>(record: T, draft: Draft<T>): T {
  const named = Object.entries(draft).filter(([, value]) => value !== undefined);
  return { ...record, ...Object.fromEntries(named), version: record.version + 1 };
}
