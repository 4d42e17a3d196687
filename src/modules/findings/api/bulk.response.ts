import type { Actor } from '../../../kernel/actor';
import { DomainError } from '../../../kernel/domain-error';
import type { RefusalResponse } from '../../../platform/http/refusal.response';
import { toRefusalResponse } from '../../../platform/http/refusal.response';
import type { Outcome } from '../application/record-findings';
import type { FindingResponse } from './finding.response';
import { toFindingResponse } from './finding.response';

/** What became of one item: either the finding or the refusal is there. */
export class BulkItemResponse {
  /** The recorded finding. */
  readonly finding?: FindingResponse;
  /** Why it was not recorded. */
  readonly problem?: RefusalResponse;
}

/** What became of every item, in the order sent. */
export class BulkResponse {
  /** How many were recorded. */
  readonly recorded!: number;
  /** How many were refused. */
  readonly refused!: number;
  readonly items!: readonly BulkItemResponse[];
}

export function toBulkResponse(outcomes: readonly Outcome[], actor: Actor): BulkResponse {
  const items = outcomes.map((outcome) =>
    outcome instanceof DomainError
      ? { problem: toRefusalResponse(outcome) }
      : { finding: toFindingResponse(outcome, actor) },
  );
  const refused = outcomes.filter((outcome) => outcome instanceof DomainError).length;
  return { recorded: outcomes.length - refused, refused, items };
}
