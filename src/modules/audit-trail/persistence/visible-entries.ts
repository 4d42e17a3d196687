import type { Condition, Conditions } from '../../../platform/database/conditions';
import { placeholders } from '../../../platform/database/sql';
import {
  ISSUING,
  KNOWN_ONCE_ISSUED,
  KNOWN_TO_THE_MISSION,
  THE_STATES_OWN,
  type Visibility,
} from '../domain/entry-visibility';

const among = (column: string, values: readonly string[]): Condition => ({
  sql: values.length === 0 ? '1 = 0' : `${column} in ${placeholders(values.length)}`,
  values,
});
const both = (...parts: readonly Condition[]): Condition => joined(' and ', parts);
const either = (...parts: readonly Condition[]): Condition => joined(' or ', parts);
const not = ({ sql, values }: Condition): Condition => ({ sql: `not ${sql}`, values });

const joined = (word: string, parts: readonly Condition[]): Condition => ({
  sql: `(${parts.map(({ sql }) => sql).join(word)})`,
  values: parts.flatMap(({ values }) => values),
});

/** The entry is about a finding that was issued by this entry, or by one before it in the chain. */
const AFTER_ISSUING: Condition = {
  sql: `(e."subjectKind" = 'finding' and exists (
    select 1 from "journal_entry" as i
     where i."subjectId" = e."subjectId" and i."chain" = e."chain"
       and i."type" = ? and i."position" <= e."position"))`,
  values: [ISSUING],
};

const ofTypes = (types: readonly string[]) => among('e."type"', types);
const inMissions = (missions: readonly string[]) => among('e."chain"', missions);

const KNOWN = either(
  ofTypes(KNOWN_TO_THE_MISSION),
  both(ofTypes(KNOWN_ONCE_ISSUED), AFTER_ISSUING),
);

/** Leaves in a list of entries only those that the reader may know of. */
export function addVisibility(conditions: Conditions, visibility: Visibility): void {
  if (visibility.kind === 'everything') return;
  const { auditing, state, viewer } = visibility;
  const { sql, values } = either(
    both(inMissions(auditing), not(ofTypes(THE_STATES_OWN))),
    both(inMissions([...state, ...viewer]), KNOWN),
    both(inMissions(state), ofTypes(THE_STATES_OWN)),
  );
  conditions.add(sql, ...values);
}
