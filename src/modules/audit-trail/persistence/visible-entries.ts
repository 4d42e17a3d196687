import type { Conditions } from '../../../platform/database/conditions';
import { placeholders } from '../../../platform/database/sql';
import type { SqlValue } from '../../../platform/database/statements';
import {
  ISSUING,
  KNOWN_ONCE_ISSUED,
  KNOWN_TO_THE_MISSION,
  type Visibility,
} from '../domain/entry-visibility';

const among = (column: string, values: readonly string[]): string =>
  `${column} in ${placeholders(values.length)}`;

/** The finding was issued by this entry, or by one before it in the chain. */
const WAS_ISSUED = `e."subjectKind" = 'finding' and exists (
  select 1 from "journal_entry" as i
   where i."subjectId" = e."subjectId" and i."chain" = e."chain"
     and i."type" = ? and i."position" <= e."position")`;

/** Leaves in a list of entries only those that the reader may know of. */
export function addVisibility(conditions: Conditions, visibility: Visibility): void {
  if (visibility.kind === 'everything') return;
  const ways: string[] = [];
  const values: SqlValue[] = [];
  const { whole, partly } = visibility;
  if (whole.length > 0) {
    ways.push(among('e."chain"', whole));
    values.push(...whole);
  }
  if (partly.length > 0) {
    const known = among('e."type"', KNOWN_TO_THE_MISSION);
    const issued = `${among('e."type"', KNOWN_ONCE_ISSUED)} and ${WAS_ISSUED}`;
    ways.push(`(${among('e."chain"', partly)} and (${known} or (${issued})))`);
    values.push(...partly, ...KNOWN_TO_THE_MISSION, ...KNOWN_ONCE_ISSUED, ISSUING);
  }
  conditions.add(ways.length === 0 ? '1 = 0' : `(${ways.join(' or ')})`, ...values);
}
