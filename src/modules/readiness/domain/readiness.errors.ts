import { refusal } from '../../../kernel/domain-error';

export class ReadinessNotFound extends refusal(
  'not-found',
  'readiness.not-found',
  'There is no such standing',
) {}
