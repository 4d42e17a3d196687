import { Injectable } from '@nestjs/common';
import type { Listing } from '../../../kernel/page';
import { Conditions } from '../../../platform/database/conditions';
import { listing, type ListShape } from '../../../platform/database/listing';
import {
  containing,
  containsText,
  execute,
  firstRow,
  insertRows,
} from '../../../platform/database/sql';
import { stale } from '../../../platform/database/stale';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { Consultation, ConsultationFilter } from '../domain/consultation';
import {
  CONSULTATION_COLUMNS,
  CONTENT_COLUMNS,
  contentValues,
  toConsultation,
  type ConsultationRow,
} from './consultation.row';

const SELECTED = CONSULTATION_COLUMNS.map((name) => `"${name}"`).join(', ');
const FIND = `select ${SELECTED} from "consultation" where "id" = ? and "missionId" = ?`;
const UPDATE = `update "consultation" set ${CONTENT_COLUMNS.map((name) => `"${name}" = ?`).join(', ')},
  "version" = "version" + 1 where "id" = ? and "version" = ?`;
const REMOVE = 'delete from "consultation" where "id" = ? and "version" = ?';

const SHAPE: ListShape<ConsultationRow, Consultation> = {
  columns: SELECTED,
  from: '"consultation"',
  id: '"id"',
  sortable: {
    heldOn: { sql: '"heldOn"', nullable: true },
    kind: { sql: '"kind"' },
    topic: { sql: '"topic"' },
    createdAt: { sql: '"createdAt"' },
  },
  defaultSort: [{ field: 'heldOn', descending: true }],
  toItem: toConsultation,
};

@Injectable()
export class ConsultationRepository {
  async find(scope: Scope, missionId: string, id: string): Promise<Consultation | undefined> {
    const row = await firstRow<ConsultationRow>(scope, FIND, [id, missionId]);
    return row && toConsultation(row);
  }

  list(scope: Scope, missionId: string, filter: ConsultationFilter): Listing<Consultation> {
    const { kind, heldFrom, heldTo, q } = filter;
    const conditions = new Conditions().equal('"missionId"', missionId).in('"kind"', kind);
    if (heldFrom !== undefined) conditions.add('"heldOn" >= ?', heldFrom);
    if (heldTo !== undefined) conditions.add('"heldOn" <= ?', heldTo);
    const words = q?.trim() ?? '';
    if (words !== '') {
      const any = ['"topic"', '"outcome"'].map((column) => containsText(scope, column));
      conditions.add(`(${any.join(' or ')})`, containing(words), containing(words));
    }
    return listing(scope, SHAPE, conditions);
  }

  insert(tx: Transaction, consultation: Consultation): Promise<void> {
    const { id, missionId, createdAt, version } = consultation;
    return insertRows(tx, 'consultation', CONSULTATION_COLUMNS, [
      [id, missionId, createdAt, version, ...contentValues(consultation)],
    ]);
  }

  /** Stores what was changed from this version on, and answers it with its new version. */
  async update(tx: Transaction, consultation: Consultation): Promise<Consultation> {
    const { id, version } = consultation;
    const values = [...contentValues(consultation), id, version];
    if ((await execute(tx, UPDATE, values)) === 0)
      throw await stale(tx, { kind: 'consultation', id });
    return { ...consultation, version: version + 1 };
  }

  async remove(tx: Transaction, { id, version }: Consultation): Promise<void> {
    if ((await execute(tx, REMOVE, [id, version])) === 0)
      throw await stale(tx, { kind: 'consultation', id });
  }
}
