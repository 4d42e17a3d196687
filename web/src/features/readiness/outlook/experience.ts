import type { Schemas } from '../../../api/types';

export type StepHistory = Schemas['StepHistoryResponse'];

/** Below so many steps every single one moves the chances by much. */
const FEW = 10;

/** How much is known of how steps keep their days. */
export function experienceIn({ done, overdue }: StepHistory): 'none' | 'little' | 'enough' {
  const known = done + overdue;
  if (known === 0) return 'none';
  return known < FEW ? 'little' : 'enough';
}
