import type { Chance } from '../chance';
import type { DemoClock } from '../demo-clock';
import type { Thing } from '../demo-client';
import { assessArea, type DemoQuestion } from './assessments';
import { notesOn, raiseFindings, type Raising } from './findings';
import { AREAS, type DemoArea } from './areas';
import type { DemoOwners } from './mission';
import { auditorOf, type Scene } from './scene';

/** What the audit leaves behind. */
export interface Audited {
  readonly drafts: readonly Thing[];
  /** Not satisfactory, and no finding on it. */
  readonly unanswered: ReadonlyMap<DemoArea, readonly DemoQuestion[]>;
}

export const raisingIn = (mission: Thing, owners: DemoOwners, area: DemoArea): Raising => ({
  mission,
  owner: area === 'AIG' ? owners.investigation : owners.authority,
});

/** Two days an area; the State hears of nothing yet. */
export async function audit(
  scene: Pick<Scene, 'people' | 'mission'> & { readonly owners: DemoOwners },
  clock: DemoClock,
  chance: Chance,
): Promise<Audited> {
  const { mission, owners } = scene;
  const drafts: Thing[] = [];
  const unanswered = new Map<DemoArea, readonly DemoQuestion[]>();
  for (const [index, area] of AREAS.entries()) {
    clock.goTo(`2025-12-${String(2 + index * 2).padStart(2, '0')}`);
    const client = auditorOf(scene, area);
    const amiss = await assessArea(client, mission, area, chance);
    const raised = await raiseFindings(client, raisingIn(mission, owners, area), amiss, chance);
    const named = new Set(raised.map(({ question }) => question));
    unanswered.set(
      area,
      amiss.filter(({ number }) => !named.has(number)),
    );
    drafts.push(...raised, ...(await notesOn(client, mission, area)));
  }
  return { drafts, unanswered };
}
