import { Injectable } from '@nestjs/common';
import type { Listing } from '../../../kernel/page';
import { Conditions } from '../../../platform/database/conditions';
import { containing, containsText, jsonOf } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import type { Amendment, InstrumentKind, LegalInstrument } from '../domain/legal-instrument';
import { LegalInstrumentNotFound, LegalInstrumentTaken } from '../domain/reference-data.errors';
import { RecordTable } from './record-table';

type LegalInstrumentRow = Omit<LegalInstrument, 'amendments'> & {
  readonly amendments: string | readonly Amendment[];
};

export interface LegalInstrumentFilter {
  readonly state?: readonly string[];
  readonly kind?: readonly InstrumentKind[];
  readonly q?: string;
}

@Injectable()
export class LegalInstruments extends RecordTable<
  LegalInstrument,
  LegalInstrumentRow,
  LegalInstrumentFilter
> {
  constructor() {
    super({
      table: 'legal_instrument',
      kind: 'legal-instrument',
      key: 'id',
      columns: ['state', 'title', 'number', 'kind', 'adoptedOn', 'amendments'],
      sortable: {
        state: { sql: '"state"' },
        title: { sql: '"title"' },
        number: { sql: '"number"' },
        kind: { sql: '"kind"' },
        adoptedOn: { sql: '"adoptedOn"', nullable: true },
      },
      defaultSort: 'title',
      toRecord: ({ id, state, title, number, kind, adoptedOn, amendments, version }) => ({
        id,
        state,
        title,
        number,
        kind,
        adoptedOn,
        amendments: jsonOf(amendments),
        version,
      }),
      notFound: LegalInstrumentNotFound,
      taken: {
        constraints: [
          {
            name: 'legal_instrument_number',
            columns: 'legal_instrument.state, legal_instrument.kind, legal_instrument.number',
          },
        ],
        refusal: LegalInstrumentTaken,
      },
    });
  }

  override listBy(
    scope: Scope,
    { state, kind, q }: LegalInstrumentFilter,
  ): Listing<LegalInstrument> {
    const conditions = new Conditions().in('"state"', state).in('"kind"', kind);
    if (q !== undefined) {
      const words = containing(q);
      const found = ['"title"', '"number"'].map((column) => containsText(scope, column));
      conditions.add(`(${found.join(' or ')})`, words, words);
    }
    return this.listing(scope, conditions);
  }
}
