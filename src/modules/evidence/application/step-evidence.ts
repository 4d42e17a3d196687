import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../platform/database/transaction';
import type { EvidenceSource, ProvedStep } from '../../corrective-actions';
import { LinkRepository } from '../persistence/link.repository';

/**
 * What plans ask of evidence: a step is proved by a document of the State that is linked to it, or to its finding. What
 * the auditors brought shows what was wrong, not that it was mended; what the State keeps to itself proves nothing to
 * those who close the finding.
 */
@Injectable()
export class StepEvidence implements EvidenceSource {
  constructor(private readonly links: LinkRepository) {}

  async stepsWithout(scope: Scope, steps: readonly ProvedStep[]): Promise<ReadonlySet<string>> {
    const subjects = steps.flatMap(({ id, findingId }) => [id, findingId]);
    const proved = await this.links.subjectsProvedByState(scope, [...new Set(subjects)]);
    const lacking = steps.filter(({ id, findingId }) => !proved.has(id) && !proved.has(findingId));
    return new Set(lacking.map(({ id }) => id));
  }
}
