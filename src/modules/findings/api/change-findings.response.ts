import type { Actor } from '../../../kernel/actor';
import { DomainError } from '../../../kernel/domain-error';
import type { RefusalResponse } from '../../../platform/http/refusal.response';
import { toRefusalResponse } from '../../../platform/http/refusal.response';
import type { Changed } from '../application/change-findings';
import type { FindingResponse } from './finding.response';
import { toFindingResponse } from './finding.response';

/** What became of one finding: either the finding or the refusal is there. */
export class ChangedFindingResponse {
  /** UUID of the finding. */
  readonly id!: string;
  /** The finding as it is now. */
  readonly finding?: FindingResponse;
  /** Why it stayed as it was. */
  readonly problem?: RefusalResponse;
}

/** What became of every item, in the order sent. */
export class ChangedFindingsResponse {
  /** How many were changed. */
  readonly changed!: number;
  /** How many were refused. */
  readonly refused!: number;
  readonly items!: readonly ChangedFindingResponse[];
}

export function toChangedResponse(
  ids: readonly string[],
  outcomes: readonly Changed[],
  actor: Actor,
): ChangedFindingsResponse {
  const items = outcomes.map((outcome, index) => ({
    id: ids[index] ?? '',
    ...(outcome instanceof DomainError
      ? { problem: toRefusalResponse(outcome) }
      : { finding: toFindingResponse(outcome, actor) }),
  }));
  const refused = outcomes.filter((outcome) => outcome instanceof DomainError).length;
  return { changed: outcomes.length - refused, refused, items };
}
