import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction';
import { TargetInUse } from '../domain/reference-data.errors';
import { OVERALL, type Target } from '../domain/target';
import { Targets, type TargetFilter } from '../persistence/targets';
import { KnownPlaces } from './known-places';
import { Keeping, ReferenceRecords } from './reference-records';

@Injectable()
export class TargetRecords extends ReferenceRecords<Target, TargetFilter> {
  constructor(
    keeping: Keeping,
    targets: Targets,
    private readonly places: KnownPlaces,
  ) {
    super(keeping, targets, { defaults: { scope: OVERALL, dueOn: null }, inUse: TargetInUse });
  }

  protected override async sound(_tx: Transaction, target: Target): Promise<Target> {
    await this.places.assertScope(target.scope);
    return target;
  }
}
