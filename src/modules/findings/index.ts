export { FindingsModule } from './findings.module';
export { FindingRepository as Findings } from './persistence/finding.repository';
export type { Finding } from './domain/finding';
