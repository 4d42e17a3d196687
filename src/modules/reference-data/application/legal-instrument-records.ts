import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction';
import { inOrder, type LegalInstrument } from '../domain/legal-instrument';
import { LegalInstrumentInUse } from '../domain/reference-data.errors';
import { LegalInstruments, type LegalInstrumentFilter } from '../persistence/legal-instruments';
import { KnownPlaces } from './known-places';
import { Keeping, ReferenceRecords } from './reference-records';

@Injectable()
export class LegalInstrumentRecords extends ReferenceRecords<
  LegalInstrument,
  LegalInstrumentFilter
> {
  constructor(
    keeping: Keeping,
    instruments: LegalInstruments,
    private readonly places: KnownPlaces,
  ) {
    const defaults = { adoptedOn: null, amendments: [] };
    super(keeping, instruments, { defaults, inUse: LegalInstrumentInUse });
  }

  protected override async sound(
    tx: Transaction,
    instrument: LegalInstrument,
  ): Promise<LegalInstrument> {
    await this.places.assertState(tx, instrument.state);
    return inOrder(instrument);
  }
}
