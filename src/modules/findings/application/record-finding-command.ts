import type { FindingDraft } from '../domain/record-finding';

/** A finding to record, with the advice that goes with it. */
export interface RecordFindingCommand extends FindingDraft {
  readonly missionId: string;
  readonly recommendation?: string;
}
