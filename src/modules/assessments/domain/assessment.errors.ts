import { refusal } from '../../../kernel/domain-error';

export class AssessmentsRefused extends refusal(
  'rule',
  'assessments.refused',
  'Some of the answers cannot be recorded, so none was',
) {}
export class QuestionAnsweredTwice extends refusal(
  'rule',
  'assessment.answered-twice',
  'The question is answered twice in one call',
) {}
export class QuestionOutOfScope extends refusal(
  'rule',
  'assessment.question-out-of-scope',
  'The question is not in the scope of the mission',
) {}
export class NaReasonRequired extends refusal(
  'rule',
  'assessment.na-reason-required',
  'An answer of not applicable needs its reason',
) {}
export class NaReasonUnexpected extends refusal(
  'rule',
  'assessment.na-reason-unexpected',
  'Only an answer of not applicable has a reason for it',
) {}
export class EvidenceItemsUnknown extends refusal(
  'rule',
  'assessment.evidence-items-unknown',
  'The edition holds no evidence items for the question',
) {}
export class EvidenceItemsIncomplete extends refusal(
  'rule',
  'assessment.evidence-items-incomplete',
  'Every evidence item of the question is judged, each once',
) {}
export class ContradictsEvidenceItems extends refusal(
  'rule',
  'assessment.contradicts-evidence-items',
  'The status is not the one that follows from the evidence items',
) {}
