import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '../../../kernel/localized-text';
import type { Listing } from '../../../kernel/page';
import { Conditions } from '../../../platform/database/conditions';
import { containing, containsText, firstRow, jsonOf } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import { StateNotFound, StateTaken } from '../domain/reference-data.errors';
import type { State } from '../domain/state';
import { RecordTable } from './record-table';

type StateRow = Omit<State, 'names'> & { readonly names: string | LocalizedText };

export interface StateFilter {
  readonly q?: string;
}

@Injectable()
export class States extends RecordTable<State, StateRow, StateFilter> {
  constructor() {
    super({
      table: 'state',
      kind: 'state',
      key: 'code',
      columns: ['code3', 'names', 'timeZone'],
      sortable: { code: { sql: '"code"' }, code3: { sql: '"code3"' } },
      defaultSort: 'code',
      toRecord: ({ code, code3, names, timeZone, version }) => ({
        code,
        code3,
        names: jsonOf(names),
        timeZone,
        version,
      }),
      notFound: StateNotFound,
      taken: {
        constraints: [
          { name: 'state_pk', columns: 'state.code' },
          { name: 'state_code3', columns: 'state.code3' },
        ],
        refusal: StateTaken,
      },
    });
  }

  override listBy(scope: Scope, { q }: StateFilter): Listing<State> {
    const conditions = new Conditions();
    if (q !== undefined)
      conditions.add(containsText(scope, 'cast("names" as text)'), containing(q));
    return this.listing(scope, conditions);
  }

  async any(scope: Scope): Promise<boolean> {
    return (await firstRow(scope, 'select 1 as "one" from "state" limit 1')) !== undefined;
  }
}
