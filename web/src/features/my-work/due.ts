import type { Schemas } from '../../api/types';
import { missionPath } from '../../app/mission-address';

export type Deadline = Schemas['DeadlineResponse'];

const STANDINGS = ['overdue', 'due', 'due-soon', 'later'] as const satisfies Deadline['status'][];
export type Standing = (typeof STANDINGS)[number];

export interface DueGroup {
  readonly standing: Standing;
  readonly items: readonly Deadline[];
}

/** What is due, the most pressing first; groups without anything are left out. */
export const byStanding = (items: readonly Deadline[]): readonly DueGroup[] =>
  STANDINGS.map((standing) => ({
    standing,
    items: items.filter(({ status }) => status === standing),
  })).filter((group) => group.items.length > 0);

/** Where one does what is due. */
export function placeOf({
  what,
  missionId,
  findingId,
}: Pick<Deadline, 'what' | 'missionId' | 'findingId'>): string {
  if (findingId === null) return `/missions/${missionId}`;
  const isOfPlan = what === 'step' || what === 'cap';
  return missionPath(missionId, `findings/${findingId}${isOfPlan ? '/plan' : ''}`);
}

/** Whose deadlines are shown. */
export const SCOPES = ['mine', 'office', 'areas', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

interface Holder {
  readonly organizationId: string | null;
  readonly memberships: readonly { readonly areas: readonly string[] }[];
}

/** The areas in which somebody acts, in any mission. */
export const ownAreas = ({ memberships }: Pick<Holder, 'memberships'>): readonly string[] =>
  [...new Set(memberships.flatMap(({ areas }) => areas))].sort();

/** The scopes that mean something for a person. */
export const scopesOf = (me: Holder): readonly Scope[] =>
  SCOPES.filter((scope) => {
    if (scope === 'office') return me.organizationId !== null;
    return scope !== 'areas' || ownAreas(me).length > 0;
  });

/** How the server is asked for the deadlines of a scope. */
export function scopeFilter(scope: Scope, me: Holder) {
  const filters = {
    mine: { mine: true },
    office: { officeId: me.organizationId },
    areas: { area: ownAreas(me) },
    all: {},
  } as const;
  return filters[scope];
}
