import { refusal } from '../../../kernel/domain-error';

export class PlanNotFound extends refusal('not-found', 'plan.not-found', 'There is no such plan') {}
export class PlanNotNeeded extends refusal(
  'rule',
  'plan.not-needed',
  'This finding needs no corrective action plan',
) {}
export class PlanLocked extends refusal('rule', 'plan.locked', 'The plan cannot be written now') {}
export class PlanIncomplete extends refusal(
  'rule',
  'plan.incomplete',
  'The plan lacks what this step demands',
) {}
export class PlanReferenceUnknown extends refusal(
  'rule',
  'plan.reference-unknown',
  'The plan names something that is not known',
) {}
export class PlanReviewNeedsNote extends refusal(
  'rule',
  'plan.review-needs-note',
  'This rating needs a note',
) {}
export class PlanCriteriaUnmet extends refusal(
  'rule',
  'plan.criteria-unmet',
  'A plan that addresses the finding fully meets all criteria',
) {}
export class PlanAlreadyReviewed extends refusal(
  'conflict',
  'plan.already-reviewed',
  'This revision of the plan was reviewed already',
) {}
export class PlanOwnReview extends refusal(
  'forbidden',
  'plan.own-review',
  'Nobody reviews a plan that they wrote',
) {}
export class StepNotFound extends refusal('not-found', 'step.not-found', 'There is no such step') {}
export class StepTransitionRefused extends refusal(
  'rule',
  'step.transition-refused',
  'The step cannot move so',
) {}
export class StepReasonRequired extends refusal(
  'rule',
  'step.reason-required',
  'This needs a reason',
) {}
export class StepReportWrong extends refusal(
  'rule',
  'step.report-wrong',
  'The report on the step contradicts itself',
) {}
export class StepLocked extends refusal(
  'rule',
  'step.locked',
  'Nothing is reported on the step now',
) {}
export class OwnCompletion extends refusal(
  'forbidden',
  'finding.own-completion',
  'Nobody closes a finding whose completion they reported',
) {}
export class StepOwnReport extends refusal(
  'forbidden',
  'step.own-report',
  'Nobody judges a step that they reported',
) {}
