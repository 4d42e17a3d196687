export { ExportJournal } from './application/export-journal';
export { VerifyJournal, type Progress } from './application/verify-journal';
export { AuditTrailModule } from './audit-trail.module';
