import { refusal } from '../../../kernel/domain-error';

export class ConsultationNotFound extends refusal(
  'not-found',
  'consultation.not-found',
  'There is no such consultation',
) {}
export class ConsultationAreaOutside extends refusal(
  'rule',
  'consultation.area-outside',
  'The area is outside the mission',
) {}
export class ConsultationFindingUnknown extends refusal(
  'rule',
  'consultation.finding-unknown',
  'The finding does not belong to the mission',
) {}
