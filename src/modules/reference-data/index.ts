export { SeedReferenceData } from './application/seed-reference-data';
export type { Organization } from './domain/organization';
export type { State } from './domain/state';
export { Benchmarks } from './persistence/benchmarks';
export { Organizations } from './persistence/organizations';
export { ReferenceUses } from './persistence/reference-uses';
export { States } from './persistence/states';
export { Targets } from './persistence/targets';
export { ReferenceDataModule } from './reference-data.module';
