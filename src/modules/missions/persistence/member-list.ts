import { Injectable } from '@nestjs/common';
import type { Listing } from '../../../kernel/page';
import { Conditions } from '../../../platform/database/conditions';
import { listing, type ListShape } from '../../../platform/database/listing';
import { containing, containsText, jsonOf } from '../../../platform/database/sql';
import { Reader } from '../../../platform/database/transaction';
import type { MemberFilter, NamedMember } from '../domain/member';

type MemberRow = Omit<NamedMember, 'areas'> & { readonly areas: string | readonly string[] };

const SHAPE: ListShape<MemberRow, NamedMember> = {
  columns: `m."id", m."missionId", m."userId", u."name", m."role", m."areas", m."version"`,
  from: '"mission_member" m join "user_account" u on u."id" = m."userId"',
  id: 'm."id"',
  sortable: { name: { sql: 'u."name"' }, role: { sql: 'm."role"' } },
  defaultSort: [{ field: 'name', descending: false }],
  toItem: (row) => ({ ...row, areas: jsonOf<readonly string[]>(row.areas) }),
};

/** Who is in a mission, with their names. */
@Injectable()
export class MemberList {
  constructor(private readonly reader: Reader) {}

  list(missionId: string, { role, q }: MemberFilter): Listing<NamedMember> {
    const conditions = new Conditions().equal('m."missionId"', missionId).in('m."role"', role);
    const words = q?.trim() ?? '';
    if (words !== '') conditions.add(containsText(this.reader, 'u."name"'), containing(words));
    return listing(this.reader, SHAPE, conditions);
  }
}
