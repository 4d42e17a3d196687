import { refusal } from '../../../kernel/domain-error';

export class FindingNotFound extends refusal(
  'not-found',
  'finding.not-found',
  'There is no such finding',
) {}
export class FindingNeedsShortfall extends refusal(
  'rule',
  'finding.needs-shortfall',
  'A weakness or regulatory gap needs a question that is not satisfactory',
) {}
export class FindingAlreadyOpen extends refusal(
  'conflict',
  'finding.already-open',
  'The question already has an open weakness or regulatory gap in this mission',
) {}
export class FindingPlaceWrong extends refusal(
  'rule',
  'finding.place-wrong',
  'The finding does not fit the scope of the mission',
) {}
export class FindingFrozen extends refusal(
  'rule',
  'finding.frozen',
  'The words of an issued finding do not change',
) {}
export class FindingTransitionRefused extends refusal(
  'rule',
  'finding.transition-refused',
  'The finding cannot take this step',
) {}
export class FindingReasonRequired extends refusal(
  'rule',
  'finding.reason-required',
  'This step needs a reason',
) {}
export class RepeatedFindingUnknown extends refusal(
  'rule',
  'finding.repeat-unknown',
  'The finding that this one repeats is not known',
) {}
export class FindingsRefused extends refusal(
  'rule',
  'findings.refused',
  'Some of the findings cannot be recorded, so none was',
) {}
export class CommentOutOfPlace extends refusal(
  'rule',
  'comment.out-of-place',
  'This comment does not belong here',
) {}
export class FindingNotReady extends refusal(
  'rule',
  'finding.not-ready',
  'The finding is not ready for this step',
) {}
export class RecommendationNotFound extends refusal(
  'not-found',
  'recommendation.not-found',
  'There is no such recommendation',
) {}
export class RecommendationReasonRequired extends refusal(
  'rule',
  'recommendation.reason-required',
  'Adapting or declining a recommendation needs a reason',
) {}
