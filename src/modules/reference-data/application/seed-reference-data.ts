import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor';
import { Reader } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { States } from '../persistence/states';
import { BenchmarkRecords } from './benchmark-records';
import {
  FIRST_BENCHMARKS,
  FIRST_LEGAL_INSTRUMENTS,
  FIRST_ORGANIZATIONS,
  FIRST_STATES,
  FIRST_TARGETS,
} from './first-records';
import { LegalInstrumentRecords } from './legal-instrument-records';
import { OrganizationRecords } from './organization-records';
import { StateRecords } from './state-records';
import { TargetRecords } from './target-records';

/** The public facts that every installation begins with. Does nothing once there is a State: what people change or remove stays so. */
@Injectable()
export class SeedReferenceData {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly knownStates: States,
    private readonly states: StateRecords,
    private readonly organizations: OrganizationRecords,
    private readonly targets: TargetRecords,
    private readonly benchmarks: BenchmarkRecords,
    private readonly instruments: LegalInstrumentRecords,
  ) {}

  async ensure(): Promise<void> {
    if (await this.knownStates.any(this.reader)) return;
    await this.unitOfWork.run(systemActor('Octant'), async (tx) => {
      for (const state of FIRST_STATES) await this.states.addWithin(tx, state);
      for (const one of FIRST_ORGANIZATIONS) await this.organizations.addWithin(tx, one);
      for (const target of FIRST_TARGETS) await this.targets.addWithin(tx, target);
      for (const benchmark of FIRST_BENCHMARKS) await this.benchmarks.addWithin(tx, benchmark);
      for (const one of FIRST_LEGAL_INSTRUMENTS) await this.instruments.addWithin(tx, one);
    });
  }
}
