export { ExportJournal } from './application/export-journal';
export { VerifyJournal } from './application/verify-journal';
export { AuditTrailModule } from './audit-trail.module';
