import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction';
import { Catalogue } from '../../catalogue';
import { AreaUnknown, StateUnknown } from '../domain/reference-data.errors';
import { OVERALL } from '../domain/target';
import { States } from '../persistence/states';

/** Refuses records about States and areas that nobody knows. */
@Injectable()
export class KnownPlaces {
  constructor(
    private readonly states: States,
    private readonly catalogue: Catalogue,
  ) {}

  async assertState(tx: Transaction, code: string | null): Promise<void> {
    if (code === null || (await this.states.find(tx, code))) return;
    throw new StateUnknown(`There is no State ${code} here. Add it first.`);
  }

  async assertScope(scope: string): Promise<void> {
    if (scope === OVERALL) return;
    const areas = await this.catalogue.areas();
    if (areas.some(({ code }) => code === scope)) return;
    const known = areas.map(({ code }) => code).join(', ');
    throw new AreaUnknown(`The scope is "${OVERALL}" or one of ${known}; ${scope} is neither.`);
  }
}
