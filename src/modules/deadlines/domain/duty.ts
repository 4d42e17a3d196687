import { coversArea, type Actor, type Membership } from '../../../kernel/actor';
import type { DueItem } from '../../../kernel/due';

/** For whose eyes a list is made: an actor, or somebody who is reminded. */
export type Watcher = Pick<Actor, 'id' | 'administrator' | 'memberships'>;

/** Whether it falls to this person: by name, or by their role in the mission and area where nobody is named. */
export function fallsTo(watcher: Watcher, item: Pick<DueItem, 'missionId' | 'area' | 'by'>) {
  const membership = watcher.memberships.get(item.missionId);
  if (!membership) return false;
  const { person, roles } = item.by;
  if (person) return person.id === watcher.id;
  return roles.includes(membership.role) && covers(membership, item.area);
}

const covers = (membership: Membership, area: string | null): boolean =>
  area === null || coversArea(membership, area);
