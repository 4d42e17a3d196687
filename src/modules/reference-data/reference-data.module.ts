import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue';
import { BenchmarksController } from './api/benchmarks.controller';
import { LegalInstrumentsController } from './api/legal-instruments.controller';
import { OrganizationsController } from './api/organizations.controller';
import { StatesController } from './api/states.controller';
import { TargetsController } from './api/targets.controller';
import { BenchmarkRecords } from './application/benchmark-records';
import { KnownPlaces } from './application/known-places';
import { LegalInstrumentRecords } from './application/legal-instrument-records';
import { OrganizationRecords } from './application/organization-records';
import { Keeping } from './application/reference-records';
import { SeedReferenceData } from './application/seed-reference-data';
import { StateRecords } from './application/state-records';
import { TargetRecords } from './application/target-records';
import { Benchmarks } from './persistence/benchmarks';
import { LegalInstruments } from './persistence/legal-instruments';
import { Organizations } from './persistence/organizations';
import { ReferenceUses } from './persistence/reference-uses';
import { States } from './persistence/states';
import { Targets } from './persistence/targets';

const TABLES = [States, Organizations, Targets, Benchmarks, LegalInstruments, ReferenceUses];
const RECORDS = [
  StateRecords,
  OrganizationRecords,
  TargetRecords,
  BenchmarkRecords,
  LegalInstrumentRecords,
];

@Module({
  imports: [CatalogueModule],
  controllers: [
    StatesController,
    OrganizationsController,
    TargetsController,
    BenchmarksController,
    LegalInstrumentsController,
  ],
  providers: [...TABLES, ...RECORDS, Keeping, KnownPlaces, SeedReferenceData],
  exports: [
    States,
    Organizations,
    Targets,
    Benchmarks,
    LegalInstruments,
    ReferenceUses,
    SeedReferenceData,
  ],
})
export class ReferenceDataModule {
  constructor(uses: ReferenceUses) {
    uses.declare(
      'state',
      { kind: 'organization', table: 'organization', column: 'state', label: 'name' },
      { kind: 'benchmark', table: 'benchmark', column: 'state', label: 'source' },
      { kind: 'legal-instrument', table: 'legal_instrument', column: 'state', label: 'title' },
    );
    uses.declare('organization', {
      kind: 'user',
      table: 'user_account',
      column: 'organizationId',
      label: 'name',
    });
  }
}
