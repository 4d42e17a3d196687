export { CorrectiveActionsModule } from './corrective-actions.module';
export {
  EvidenceAttached,
  type EvidenceSource,
  type ProvedStep,
} from './application/evidence-attached';
export { STEP_TRANSITIONS } from './domain/step-life-cycle';
