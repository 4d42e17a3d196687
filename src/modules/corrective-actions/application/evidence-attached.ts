import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../platform/database/transaction';

/** A step, as far as its proof goes. */
export interface ProvedStep {
  readonly id: string;
  readonly findingId: string;
  readonly evidenceReference: string | null;
}

/** What plans need to know of evidence. The evidence knows steps, not the other way round, so it brings it. */
export interface EvidenceSource {
  /** The ids of those steps for which no evidence is attached. */
  stepsWithout(scope: Scope, steps: readonly ProvedStep[]): Promise<ReadonlySet<string>>;
}

/** Until somebody brings evidence, a step that names its evidence counts as proved. */
@Injectable()
export class EvidenceAttached implements EvidenceSource {
  private source: EvidenceSource | undefined;

  bring(source: EvidenceSource): void {
    this.source = source;
  }

  async stepsWithout(scope: Scope, steps: readonly ProvedStep[]): Promise<ReadonlySet<string>> {
    if (this.source) return this.source.stepsWithout(scope, steps);
    const unnamed = steps.filter(({ evidenceReference }) => evidenceReference === null);
    return new Set(unnamed.map(({ id }) => id));
  }
}
