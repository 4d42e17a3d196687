export { FindingsModule } from './findings.module';
export { FindingDues, type DuesByFinding, type DuesSource } from './application/finding-dues';
export { FindingPlans, type PlansSource } from './application/finding-plans';
export { Findings } from './application/findings';
export {
  FINDING_STATES,
  TRANSITIONS,
  type FindingState,
  type PlanGuard,
} from './domain/life-cycle';
export type { Finding } from './domain/finding';
