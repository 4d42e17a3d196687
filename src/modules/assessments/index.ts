export { Assessments } from './application/assessments';
export { AssessmentsModule } from './assessments.module';
export type { Assessment } from './domain/assessment';
