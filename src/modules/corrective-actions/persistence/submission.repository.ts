import { Injectable } from '@nestjs/common';
import { insertRows, instantText, jsonOf, rows } from '../../../platform/database/sql';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type {
  Criteria,
  PlanReview,
  PlanSubmission,
  PlanWarning,
  Rating,
  WholePlan,
} from '../domain/plan';

interface SubmissionRow {
  readonly id: string;
  readonly planId: string;
  readonly findingId: string;
  readonly number: number;
  readonly content: string | WholePlan;
  readonly warnings: string | readonly PlanWarning[];
  readonly submittedById: string;
  readonly submittedByName: string;
  readonly submittedAt: Date | string;
}

interface ReviewRow {
  readonly id: string;
  readonly planId: string;
  readonly findingId: string;
  readonly revision: number;
  readonly rating: Rating;
  readonly criteria: string | Criteria;
  readonly note: string | null;
  readonly reviewerId: string;
  readonly reviewerName: string;
  readonly reviewedAt: Date | string;
}

const SUBMISSION_COLUMNS = [
  'id',
  'planId',
  'findingId',
  'number',
  'content',
  'warnings',
  'submittedById',
  'submittedByName',
  'submittedAt',
] as const satisfies (keyof SubmissionRow)[];
const REVIEW_COLUMNS = [
  'id',
  'planId',
  'findingId',
  'revision',
  'rating',
  'criteria',
  'note',
  'reviewerId',
  'reviewerName',
  'reviewedAt',
] as const satisfies (keyof ReviewRow)[];

const toSubmission = (row: SubmissionRow): PlanSubmission => ({
  id: row.id,
  planId: row.planId,
  findingId: row.findingId,
  number: row.number,
  content: jsonOf<WholePlan>(row.content),
  warnings: jsonOf<readonly PlanWarning[]>(row.warnings),
  submitter: { id: row.submittedById, name: row.submittedByName },
  submittedAt: instantText(row.submittedAt),
});

const toReview = (row: ReviewRow): PlanReview => ({
  id: row.id,
  planId: row.planId,
  findingId: row.findingId,
  revision: row.revision,
  rating: row.rating,
  criteria: jsonOf<Criteria>(row.criteria),
  note: row.note,
  reviewer: { id: row.reviewerId, name: row.reviewerName },
  reviewedAt: instantText(row.reviewedAt),
});

/** The revisions of plans that were sent, and what was said to them. */
@Injectable()
export class SubmissionRepository {
  insert(tx: Transaction, submission: PlanSubmission): Promise<void> {
    const { id, planId, findingId, number, content, warnings, submitter } = submission;
    return insertRows(tx, 'plan_submission', SUBMISSION_COLUMNS, [
      [
        id,
        planId,
        findingId,
        number,
        JSON.stringify(content),
        JSON.stringify(warnings),
        submitter.id,
        submitter.name,
        new Date(submission.submittedAt),
      ],
    ]);
  }

  insertReview(tx: Transaction, review: PlanReview): Promise<void> {
    const { id, planId, findingId, revision, rating, criteria, note, reviewer } = review;
    return insertRows(tx, 'plan_review', REVIEW_COLUMNS, [
      [
        id,
        planId,
        findingId,
        revision,
        rating,
        JSON.stringify(criteria),
        note,
        reviewer.id,
        reviewer.name,
        new Date(review.reviewedAt),
      ],
    ]);
  }

  /** The revisions, the oldest first. */
  async list(scope: Scope, findingId: string): Promise<readonly PlanSubmission[]> {
    const query = 'select * from "plan_submission" where "findingId" = ? order by "number"';
    return (await rows<SubmissionRow>(scope, query, [findingId])).map(toSubmission);
  }

  /** The reviews, the oldest first. */
  async reviews(scope: Scope, findingId: string): Promise<readonly PlanReview[]> {
    const query = 'select * from "plan_review" where "findingId" = ? order by "revision"';
    return (await rows<ReviewRow>(scope, query, [findingId])).map(toReview);
  }
}
