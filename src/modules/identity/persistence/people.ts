import { Injectable } from '@nestjs/common';
import type { Listing } from '../../../kernel/page';
import { Conditions } from '../../../platform/database/conditions';
import { listing } from '../../../platform/database/listing';
import { containing, containsText, firstRow } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import type { FoundPerson, PeopleFilter } from '../domain/person';
import { UserNotFound } from '../domain/user.errors';

const COLUMNS = '"id", "name", "organizationId"';
const ABLE = '"disabledAt" is null';

const LIST = {
  columns: COLUMNS,
  from: '"user_account"',
  id: '"id"',
  sortable: { name: { sql: '"name"' } },
  defaultSort: [{ field: 'name', descending: false }],
  toItem: (row: FoundPerson): FoundPerson => row,
} as const;

/** People with an account that is not disabled, as others who work with them see them. */
@Injectable()
export class People {
  async get(scope: Scope, id: string): Promise<FoundPerson> {
    const query = `select ${COLUMNS} from "user_account" where "id" = ? and ${ABLE}`;
    const person = await firstRow<FoundPerson>(scope, query, [id]);
    if (!person) throw new UserNotFound('No account has this id.');
    return person;
  }

  list(scope: Scope, { q, organizationId }: PeopleFilter): Listing<FoundPerson> {
    const conditions = new Conditions()
      .add(ABLE)
      .add(containsText(scope, '"name"'), containing(q))
      .equal('"organizationId"', organizationId);
    return listing(scope, LIST, conditions);
  }
}
