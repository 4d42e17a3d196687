import { seesDrafts } from '../../../kernel/actor';
import type { Conditions } from '../../../platform/database/conditions';
import { placeholders } from '../../../platform/database/sql';
import type { Watcher } from '../domain/duty';

/** The columns by which it is known whose a row is. */
interface Columns {
  readonly missionId: string;
  /** When the finding was issued that the row is about; null for a draft. */
  readonly issuedAt?: string;
  /** True where the row is about no finding. */
  readonly isOfNone?: string;
}

/** Leaves what a person may know of: the missions they are in, and of drafts only those of their own audits. */
export function addKnown(
  conditions: Conditions,
  watcher: Watcher,
  { missionId, issuedAt, isOfNone }: Columns,
): Conditions {
  if (watcher.administrator) return conditions;
  const missions = [...watcher.memberships.keys()];
  const whole = missions.filter((id) => issuedAt === undefined || seesDrafts(watcher, id));
  const issued = missions.filter((id) => !whole.includes(id));
  const known = `${issuedAt ?? ''} is not null${isOfNone === undefined ? '' : ` or ${isOfNone}`}`;
  const parts = [
    ...(whole.length > 0 ? [`${missionId} in ${placeholders(whole.length)}`] : []),
    ...(issued.length > 0
      ? [`(${missionId} in ${placeholders(issued.length)} and (${known}))`]
      : []),
  ];
  if (parts.length === 0) return conditions.add('1 = 0');
  return conditions.add(`(${parts.join(' or ')})`, ...whole, ...issued);
}
