import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction';
import { StateInUse } from '../domain/reference-data.errors';
import type { State } from '../domain/state';
import { States, type StateFilter } from '../persistence/states';
import { Keeping, ReferenceRecords } from './reference-records';

@Injectable()
export class StateRecords extends ReferenceRecords<State, StateFilter> {
  constructor(keeping: Keeping, states: States) {
    super(keeping, states, { defaults: {}, inUse: StateInUse });
  }

  protected override sound(_tx: Transaction, state: State): Promise<State> {
    return Promise.resolve(state);
  }
}
