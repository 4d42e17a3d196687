import { ApiProperty } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { DomainError, type FieldError } from '../../../kernel/domain-error';
import type { Outcome } from '../application/record-findings';
import type { FindingResponse } from './finding.response';
import { toFindingResponse } from './finding.response';

/** Why one item was refused. */
export class RefusalResponse {
  /** The problem's code. */
  readonly code!: string;
  /** This case in words. */
  readonly detail!: string;
  /** Faults by field, with pointers from the item. */
  @ApiProperty({ type: 'array', items: { $ref: '#/components/schemas/FieldError' } })
  readonly errors!: readonly FieldError[];
}

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
      ? { problem: { code: outcome.code, detail: outcome.message, errors: outcome.errors } }
      : { finding: toFindingResponse(outcome, actor) },
  );
  const refused = outcomes.filter((outcome) => outcome instanceof DomainError).length;
  return { recorded: outcomes.length - refused, refused, items };
}
