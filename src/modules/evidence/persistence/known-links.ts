import { sideOf, type Actor } from '../../../kernel/actor';
import type { Condition } from '../../../platform/database/conditions';
import { placeholders } from '../../../platform/database/sql';
import { CONFIDENTIALITIES, type Side } from '../domain/evidence';
import { SHARING } from '../domain/evidence.policy';

const SHARED = `l."kind" in ('question-item', 'assessment') or (l."kind" = 'consultation' and exists (
  select 1 from "consultation" c where c."id" = l."subjectId"))`;
const STEP_IN_PLAN = `select 1 from "plan_step" s join "corrective_action_plan" p on p."id" = s."planId"
  where s."id" = l."subjectId"`;

/** The plan of a step is being written anew, and what the State sent last has that step. */
export const stepWasSent = (step: string): string => {
  const id = `cast(${step} as varchar(36))`;
  return `exists (select 1 from "corrective_action_plan" p
    join "plan_submission" u on u."findingId" = p."findingId" and u."number" = p."revision"
    where p."state" = 'draft' and p."findingId" in (
      select "findingId" from "plan_step" where "id" = ${step}
      union select "findingId" from "plan_step_revision" where "stepId" = ${id})
    and cast(u."content" as text) like '%' || ${id} || '%')`;
};
const STEP_WAS_SENT = stepWasSent('l."subjectId"');

/**
 * Whether a side may know of what the link `l` leads to: drafts of findings are the auditors', drafts of plans the State's,
 * and what the State sent before is known while it writes the plan anew.
 */
export const KNOWN_TO: Readonly<Record<Side, string>> = {
  auditing: `(${SHARED} or l."kind" = 'finding' or (l."kind" = 'step' and (
    exists (${STEP_IN_PLAN} and p."state" <> 'draft') or ${STEP_WAS_SENT})))`,
  state: `(${SHARED} or (l."kind" = 'finding' and exists (select 1 from "finding" f
    where f."id" = l."subjectId" and f."issuedAt" is not null)) or (l."kind" = 'step' and (
    exists (${STEP_IN_PLAN}) or ${STEP_WAS_SENT})))`,
};
const KNOWN_TO_BOTH = `(${KNOWN_TO.auditing} and ${KNOWN_TO.state})`;

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** The link `l` shows the document `e` to those of this kind, by the table of the policy. */
function sharing(watcher: 'other-side' | 'viewer'): string {
  const ways = CONFIDENTIALITIES.flatMap((level) => {
    const kinds = SHARING[level][watcher];
    if (kinds.length === 0) return [];
    return [`(e."confidentiality" = '${level}' and l."kind" in (${quoted(kinds)}))`];
  });
  return ways.length === 0 ? '1 = 0' : `(${ways.join(' or ')})`;
}

/** There is a link `l` of the document `e` for which this holds. */
export const hasLink = (condition: string): string =>
  `exists (select 1 from "evidence_link" l where l."evidenceId" = e."id" and l."unlinkedAt" is null and ${condition})`;

/** Whether those who sit somewhere in its mission may know of the document `e`. */
export const SEEN_BY: Readonly<Record<ReturnType<typeof sideOf>, string>> = {
  auditing: `(e."side" = 'auditing' or ${hasLink(`${KNOWN_TO.auditing} and ${sharing('other-side')}`)})`,
  state: `(e."side" = 'state' or ${hasLink(`${KNOWN_TO.state} and ${sharing('other-side')}`)})`,
  viewer: hasLink(`${KNOWN_TO_BOTH} and ${sharing('viewer')}`),
};
const LINK_KNOWN_BY: typeof SEEN_BY = {
  auditing: KNOWN_TO.auditing,
  state: KNOWN_TO.state,
  viewer: KNOWN_TO_BOTH,
};

/** A condition that depends on where somebody sits in the mission of the document `e`; nothing for outsiders. */
function bySide(actor: Actor, conditions: typeof SEEN_BY): Condition {
  if (actor.administrator) return { sql: '1 = 1', values: [] };
  const parts: string[] = [];
  const values: string[] = [];
  for (const side of ['auditing', 'state', 'viewer'] as const) {
    const missions = missionsOn(actor, side);
    if (missions.length === 0) continue;
    parts.push(`(e."missionId" in ${placeholders(missions.length)} and ${conditions[side]})`);
    values.push(...missions);
  }
  return { sql: parts.length === 0 ? '1 = 0' : `(${parts.join(' or ')})`, values };
}

const missionsOn = (actor: Actor, side: ReturnType<typeof sideOf>): readonly string[] =>
  [...actor.memberships.values()]
    .filter(({ role }) => sideOf(role) === side)
    .map(({ missionId }) => missionId);

/** The documents `e` that somebody may know of. */
export const visibleTo = (actor: Actor): Condition => bySide(actor, SEEN_BY);

/** The links `l` of documents `e` that somebody may know of. */
export const linksKnownTo = (actor: Actor): Condition => bySide(actor, LINK_KNOWN_BY);
