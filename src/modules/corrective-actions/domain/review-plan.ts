import type { Actor } from '../../../kernel/actor';
import { nextVersion } from '../../../kernel/version';
import type { FindingState } from '../../findings';
import { CRITERIA, type Criteria, type Plan, type PlanReview, type Rating } from './plan';
import {
  PlanAlreadyReviewed,
  PlanCriteriaUnmet,
  PlanLocked,
  PlanOwnReview,
  PlanReviewNeedsNote,
} from './plan.errors';

export interface ReviewDraft {
  /** The revision that was read; the newest when it is left out. */
  readonly revision?: number;
  readonly rating: Rating;
  readonly criteria: Criteria;
  readonly note?: string | null;
}

export interface Reviewing {
  readonly id: string;
  readonly actor: Actor;
  readonly now: Date;
}

/**
 * What the auditors say to the newest revision. Throws PlanAlreadyReviewed, PlanLocked, PlanOwnReview,
 * PlanReviewNeedsNote and PlanCriteriaUnmet.
 */
export function reviewPlan(
  plan: Plan,
  draft: ReviewDraft,
  { id, actor, now }: Reviewing,
): PlanReview {
  assertAwaitsReview(plan, draft.revision ?? plan.revision);
  if (plan.authors.some((author) => author.id === actor.id))
    throw new PlanOwnReview('You wrote or sent this plan; somebody else reviews it.');
  assertRatingHolds(draft);
  return {
    id,
    planId: plan.id,
    findingId: plan.findingId,
    revision: plan.revision,
    rating: draft.rating,
    criteria: draft.criteria,
    note: draft.note ?? null,
    reviewer: { id: actor.id, name: actor.name },
    reviewedAt: now.toISOString(),
  };
}

function assertAwaitsReview({ state, revision: newest }: Plan, revision: number): void {
  if (newest === 0) throw new PlanLocked('This plan was not sent yet.');
  if (revision > newest)
    throw new PlanLocked(`There is no revision ${revision}; the newest is ${newest}.`);
  if (revision < newest || state !== 'submitted')
    throw new PlanAlreadyReviewed(`Revision ${revision} has its review.`, {
      facts: { revision: newest },
    });
}

function assertRatingHolds({ rating, criteria, note }: ReviewDraft): void {
  if (rating !== 'fully') {
    if (note === undefined || note === null)
      throw new PlanReviewNeedsNote(`Tell the State why the plan is rated ${rating}.`, {
        errors: [{ pointer: '#/note', code: 'required', detail: `${rating} needs a note` }],
      });
    return;
  }
  const unmet = CRITERIA.filter((criterion) => !criteria[criterion].met);
  if (unmet.length > 0)
    throw new PlanCriteriaUnmet(`Not met: ${unmet.join(', ')}.`, {
      errors: unmet.map((criterion) => ({
        pointer: `#/criteria/${criterion}/met`,
        code: 'unmet',
        detail: `fully needs the criterion ${criterion} met`,
      })),
    });
}

/** The plan after its review: accepted, or the State's to write anew. */
export const reviewed = (plan: Plan, { rating }: PlanReview, now: Date): Plan => ({
  ...plan,
  state: rating === 'fully' ? 'accepted' : 'draft',
  acceptedAt: rating === 'fully' ? now.toISOString() : null,
  ...nextVersion(plan, now),
});

export const stateAfterReview = ({ rating }: PlanReview): FindingState =>
  rating === 'fully' ? 'cap-accepted' : 'cap-revision-required';
