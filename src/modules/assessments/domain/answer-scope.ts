import { coversArea, type Membership } from '../../../kernel/actor';
import { Forbidden, type DomainError } from '../../../kernel/domain-error';
import type { Mission } from '../../missions';
import type { AskedQuestion } from './answer-rules';
import { QuestionOutOfScope } from './assessment.errors';

/**
 * Why this member may not answer this question in this mission, if so. An auditor answers in the areas given;
 * those who lead answer everywhere in the scope.
 */
export function faultOfScope(
  { reference, areas }: Pick<Mission, 'reference' | 'areas'>,
  membership: Membership,
  { number, area }: Pick<AskedQuestion, 'number' | 'area'>,
): DomainError | undefined {
  if (!areas.includes(area))
    return new QuestionOutOfScope(
      `${number} is a question of ${area}; ${reference} assesses ${areas.join(', ')}.`,
    );
  if (membership.role !== 'auditor' || coversArea(membership, area)) return undefined;
  return new Forbidden(`You act in ${membership.areas.join(', ')}, not in ${area}.`);
}
