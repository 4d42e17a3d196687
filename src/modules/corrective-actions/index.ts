export { CorrectiveActionsModule } from './corrective-actions.module';
export {
  EvidenceAttached,
  type EvidenceSource,
  type ProvedStep,
} from './application/evidence-attached';
export { Steps } from './application/steps';
export type { PlacedStep } from './application/step-desk';
export { STEP_TRANSITIONS } from './domain/step-life-cycle';
export type { Step } from './domain/step';
