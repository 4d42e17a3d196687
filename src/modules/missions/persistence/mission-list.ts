import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Listing } from '../../../kernel/page';
import { Conditions } from '../../../platform/database/conditions';
import { listing, type ListShape } from '../../../platform/database/listing';
import { containing, containsText } from '../../../platform/database/sql';
import { Reader } from '../../../platform/database/transaction';
import type { Mission } from '../domain/mission';
import type { MissionFilter } from '../domain/mission-filter';
import { SELECTED_COLUMNS, toMission, type MissionRow } from './mission.row';

const SHAPE: ListShape<MissionRow, Mission> = {
  columns: SELECTED_COLUMNS,
  from: '"mission"',
  id: '"id"',
  sortable: {
    reference: { sql: '"reference"' },
    title: { sql: '"title"' },
    state: { sql: '"state"' },
    kind: { sql: '"kind"' },
    status: { sql: '"status"' },
    year: { sql: '"year"' },
    startsOn: { sql: '"startsOn"', nullable: true },
    endsOn: { sql: '"endsOn"', nullable: true },
    createdAt: { sql: '"createdAt"' },
  },
  defaultSort: [
    { field: 'year', descending: true },
    { field: 'reference', descending: true },
  ],
  toItem: toMission,
};

/** Lists of missions; those that a person may not know of are in no page, total or export. */
@Injectable()
export class MissionList {
  constructor(private readonly reader: Reader) {}

  list(actor: Actor, filter: MissionFilter): Listing<Mission> {
    const conditions = new Conditions();
    if (!actor.administrator) conditions.in('"id"', [...actor.memberships.keys()]);
    conditions
      .in('"state"', filter.state)
      .in('"kind"', filter.kind)
      .in('"status"', filter.status)
      .in('"edition"', filter.edition)
      .in('"year"', filter.year);
    const words = filter.q?.trim() ?? '';
    if (words !== '') {
      const any = ['"reference"', '"title"'].map((column) => containsText(this.reader, column));
      conditions.add(`(${any.join(' or ')})`, containing(words), containing(words));
    }
    return listing(this.reader, SHAPE, conditions);
  }
}
