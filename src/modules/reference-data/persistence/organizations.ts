import { Injectable } from '@nestjs/common';
import type { Listing } from '../../../kernel/page';
import { Conditions } from '../../../platform/database/conditions';
import { containing, containsText } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import type { Organization, OrganizationKind } from '../domain/organization';
import { OrganizationNotFound, OrganizationTaken } from '../domain/reference-data.errors';
import { RecordTable } from './record-table';

export interface OrganizationFilter {
  readonly kind?: readonly OrganizationKind[];
  readonly state?: readonly string[];
  readonly q?: string;
}

@Injectable()
export class Organizations extends RecordTable<Organization, Organization, OrganizationFilter> {
  constructor() {
    super({
      table: 'organization',
      kind: 'organization',
      key: 'id',
      columns: ['name', 'shortName', 'kind', 'state'],
      sortable: {
        name: { sql: '"name"' },
        shortName: { sql: '"shortName"', nullable: true },
        kind: { sql: '"kind"' },
        state: { sql: '"state"', nullable: true },
      },
      defaultSort: 'name',
      toRecord: ({ id, name, shortName, kind, state, version }) => ({
        id,
        name,
        shortName,
        kind,
        state,
        version,
      }),
      notFound: OrganizationNotFound,
      taken: {
        constraints: [{ name: 'organization_name', columns: 'organization.name' }],
        refusal: OrganizationTaken,
      },
    });
  }

  override listBy(scope: Scope, { kind, state, q }: OrganizationFilter): Listing<Organization> {
    const conditions = new Conditions().in('"kind"', kind).in('"state"', state);
    if (q !== undefined) {
      const words = containing(q);
      const found = ['"name"', '"shortName"'].map((column) => containsText(scope, column));
      conditions.add(`(${found.join(' or ')})`, words, words);
    }
    return this.listing(scope, conditions);
  }
}
