import type { CalendarDate } from '../../../kernel/calendar-date';
import { AmendedBeforeAdopted } from './reference-data.errors';
import type { IdentifiedRecord } from './reference-record';

export const INSTRUMENT_KINDS = ['code', 'law', 'regulation', 'order', 'other'] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

export interface Amendment {
  readonly number: string;
  readonly adoptedOn: CalendarDate;
}

/** A law against which findings are judged. */
export interface LegalInstrument extends IdentifiedRecord {
  readonly state: string;
  readonly title: string;
  readonly number: string;
  readonly kind: InstrumentKind;
  readonly adoptedOn: CalendarDate | null;
  /** In the order of their days. */
  readonly amendments: readonly Amendment[];
}

/** The instrument with its amendments in the order of their days, none of them before it was adopted. */
export function inOrder(instrument: LegalInstrument): LegalInstrument {
  const amendments = [...instrument.amendments].sort((a, b) =>
    a.adoptedOn < b.adoptedOn ? -1 : 1,
  );
  const { adoptedOn } = instrument;
  const early = amendments.find(
    (amendment) => adoptedOn !== null && amendment.adoptedOn < adoptedOn,
  );
  if (early)
    throw new AmendedBeforeAdopted(
      `Amendment ${early.number} is of ${early.adoptedOn}, before ${String(adoptedOn)}.`,
    );
  return { ...instrument, amendments };
}
