import type { Criteria, Judgement } from '../domain/plan';
import type { CriteriaRequest, CriterionRequest } from './plan.request';

const judgement = ({ met, comment }: CriterionRequest): Judgement => ({
  met,
  comment: comment ?? null,
});

/** The six criteria as they were sent; a comment that was left out is none. */
export const criteriaOf = (sent: CriteriaRequest): Criteria => ({
  relevant: judgement(sent.relevant),
  comprehensive: judgement(sent.comprehensive),
  detailed: judgement(sent.detailed),
  specific: judgement(sent.specific),
  realistic: judgement(sent.realistic),
  consistent: judgement(sent.consistent),
});
