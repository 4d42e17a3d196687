import { seesDrafts, type Actor } from '../../../kernel/actor';
import type { Consultation } from './consultation';
import type { Mission } from './mission';
import { assertMember } from './mission.policy';

/** The auditing side records what it advised, each auditor in their areas. */
export function assertMayConsult(
  actor: Actor,
  mission: Pick<Mission, 'id' | 'reference'>,
  areas: readonly string[],
): void {
  assertMember(actor, mission, { sides: ['auditing'] });
  for (const area of areas) assertMember(actor, mission, { area });
}

/** The consultation as this reader may see it: links to findings that were not issued are for the auditors. */
export function shownTo(
  actor: Actor,
  consultation: Consultation,
  shownToState: ReadonlySet<string>,
): Consultation {
  if (seesDrafts(actor, consultation.missionId)) return consultation;
  return {
    ...consultation,
    findingIds: consultation.findingIds.filter((id) => shownToState.has(id)),
  };
}
