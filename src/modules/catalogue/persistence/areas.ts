import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '../../../kernel/localized-text';
import type { Listing } from '../../../kernel/page';
import { Conditions } from '../../../platform/database/conditions';
import { listing, type ListShape } from '../../../platform/database/listing';
import { insertRows, jsonOf, rows } from '../../../platform/database/sql';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { Area, CriticalElement } from '../domain/question';

interface AreaRow {
  readonly code: string;
  readonly names: string | LocalizedText;
  readonly countsInOverall: boolean | number;
  readonly position: number;
}
interface CriticalElementRow {
  readonly code: string;
  readonly names: string | LocalizedText;
  readonly phase: CriticalElement['phase'];
  readonly position: number;
}

const toArea = ({ code, names, countsInOverall, position }: AreaRow): Area => ({
  code,
  names: jsonOf(names),
  countsInOverall: Boolean(countsInOverall),
  position,
});
const toCriticalElement = ({ code, names, phase, position }: CriticalElementRow) => ({
  code,
  names: jsonOf(names),
  phase,
  position,
});

const IN_ORDER = {
  id: '"code"',
  sortable: { position: { sql: '"position"' }, code: { sql: '"code"' } },
  defaultSort: [{ field: 'position', descending: false }],
} as const;
const AREAS: ListShape<AreaRow, Area> = {
  ...IN_ORDER,
  columns: '"code", "names", "countsInOverall", "position"',
  from: '"area"',
  toItem: toArea,
};
const CRITICAL_ELEMENTS: ListShape<CriticalElementRow, CriticalElement> = {
  ...IN_ORDER,
  columns: '"code", "names", "phase", "position"',
  from: '"critical_element"',
  toItem: toCriticalElement,
};

/** The two axes of every figure: audit areas and critical elements. */
@Injectable()
export class Areas {
  list(scope: Scope): Listing<Area> {
    return listing(scope, AREAS, new Conditions());
  }

  listCriticalElements(scope: Scope): Listing<CriticalElement> {
    return listing(scope, CRITICAL_ELEMENTS, new Conditions());
  }

  async all(scope: Scope): Promise<Area[]> {
    const sql = `select ${AREAS.columns} from "area" order by "position"`;
    return (await rows<AreaRow>(scope, sql)).map(toArea);
  }

  async allCriticalElements(scope: Scope): Promise<CriticalElement[]> {
    const sql = `select ${CRITICAL_ELEMENTS.columns} from "critical_element" order by "position"`;
    return (await rows<CriticalElementRow>(scope, sql)).map(toCriticalElement);
  }

  async insert(tx: Transaction, areas: readonly Area[]): Promise<void> {
    await insertRows(
      tx,
      'area',
      ['code', 'names', 'countsInOverall', 'position'],
      areas.map((area) => [area.code, area.names, area.countsInOverall, area.position]),
    );
  }

  async insertCriticalElements(
    tx: Transaction,
    elements: readonly CriticalElement[],
  ): Promise<void> {
    await insertRows(
      tx,
      'critical_element',
      ['code', 'names', 'phase', 'position'],
      elements.map(({ code, names, phase, position }) => [code, names, phase, position]),
    );
  }
}
