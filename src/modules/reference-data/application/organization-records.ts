import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction';
import type { Organization } from '../domain/organization';
import { OrganizationInUse } from '../domain/reference-data.errors';
import { Organizations, type OrganizationFilter } from '../persistence/organizations';
import { KnownPlaces } from './known-places';
import { Keeping, ReferenceRecords } from './reference-records';

@Injectable()
export class OrganizationRecords extends ReferenceRecords<Organization, OrganizationFilter> {
  constructor(
    keeping: Keeping,
    organizations: Organizations,
    private readonly places: KnownPlaces,
  ) {
    const defaults = { shortName: null, state: null };
    super(keeping, organizations, { defaults, inUse: OrganizationInUse });
  }

  protected override async sound(
    tx: Transaction,
    organization: Organization,
  ): Promise<Organization> {
    await this.places.assertState(tx, organization.state);
    return organization;
  }
}
