import type { InstrumentKind, LegalInstrument } from '../domain/legal-instrument';

/** A law that changed the instrument. */
export class AmendmentResponse {
  /** Its number. @example "2211" */
  readonly number!: string;
  /** The day of it. @example "2025-12-17" */
  readonly adoptedOn!: string;
}

/** A law against which findings are judged. */
export class LegalInstrumentResponse {
  /** UUID. */
  readonly id!: string;
  /** The State whose law it is. @example "TJ" */
  readonly state!: string;
  /** Its title. */
  readonly title!: string;
  /** Its number. @example "1999" */
  readonly number!: string;
  /** What it is. */
  readonly kind!: InstrumentKind;
  /** The day of it; null while unknown. @example "2023-11-13" */
  readonly adoptedOn!: string | null;
  /** What changed it, in the order of the days. */
  readonly amendments!: readonly AmendmentResponse[];
  /** The version to change it from. */
  readonly version!: number;
}

export const LEGAL_INSTRUMENT_CSV = [
  'id',
  'state',
  'title',
  'number',
  'kind',
  'adoptedOn',
  'amendments',
] as const;

export function toLegalInstrumentResponse(instrument: LegalInstrument): LegalInstrumentResponse {
  const { id, state, title, number, kind, adoptedOn, version } = instrument;
  const amendments = instrument.amendments.map((one) => ({
    number: one.number,
    adoptedOn: one.adoptedOn,
  }));
  return { id, state, title, number, kind, adoptedOn, amendments, version };
}
