export { FindingsModule } from './findings.module';
export { FindingPlans, type PlansSource } from './application/finding-plans';
export { Findings } from './application/findings';
export { TRANSITIONS, type FindingState, type PlanGuard } from './domain/life-cycle';
export type { Finding } from './domain/finding';
