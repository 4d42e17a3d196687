import type { CalendarDate } from '../../../kernel/calendar-date';
import { changesBetween, type DomainEvent } from '../../../kernel/domain-event';
import {
  MissionAreaUnknown,
  MissionEndsBeforeStart,
  MissionIsOver,
  MissionNotOpen,
  MissionScopeFixed,
} from './mission.errors';

export const MISSION_KINDS = [
  'internal-audit',
  'self-assessment',
  'icao-audit',
  'icvm',
  'off-site-validation',
] as const;
export type MissionKind = (typeof MISSION_KINDS)[number];

export const MISSION_STATUSES = [
  'planned',
  'in-progress',
  'commenting',
  'reported',
  'following-up',
  'closed',
  'cancelled',
] as const;
export type MissionStatus = (typeof MISSION_STATUSES)[number];

export type Track = 'official' | 'internal-audit' | 'self-assessment';

/** One activity that assesses questions of one edition in one State. */
export interface Mission {
  readonly id: string;
  /** `TJ-2025-01`: the State, the year, a number within both. */
  readonly reference: string;
  readonly year: number;
  readonly title: string;
  /** The code of the audited State. */
  readonly state: string;
  readonly kind: MissionKind;
  readonly edition: string;
  readonly areas: readonly string[];
  readonly status: MissionStatus;
  /** When the present status began. */
  readonly statusSince: Date;
  /** The reason that was given with the last transition, if any. */
  readonly statusReason: string | null;
  /** When the State got the draft report to comment on; null until then. */
  readonly draftReportedAt: Date | null;
  /** When the final report was given; null until then. */
  readonly reportedAt: Date | null;
  readonly leadOrganizationId: string | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly note: string | null;
  /** True for made-up data that must never be taken for a real mission. */
  readonly illustrative: boolean;
  readonly createdAt: Date;
  readonly version: number;
}

/** What may be changed by hand. */
export type MissionPatch = Partial<
  Pick<Mission, 'title' | 'areas' | 'leadOrganizationId' | 'startsOn' | 'endsOn' | 'note'>
>;

export type MissionDraft = Pick<
  Mission,
  | 'id'
  | 'title'
  | 'state'
  | 'kind'
  | 'edition'
  | 'areas'
  | 'leadOrganizationId'
  | 'startsOn'
  | 'endsOn'
  | 'note'
  | 'illustrative'
>;

const TRACKS: Record<MissionKind, Track> = {
  'internal-audit': 'internal-audit',
  'self-assessment': 'self-assessment',
  'icao-audit': 'official',
  icvm: 'official',
  'off-site-validation': 'official',
};

/** On which track the answers of a mission count. Only activities of ICAO move the official one. */
export const trackOf = (kind: MissionKind): Track => TRACKS[kind];

export const missionReference = (state: string, year: number, number: number): string =>
  `${state}-${String(year)}-${String(number).padStart(2, '0')}`;

/** A new mission, planned, with the reference that was drawn for it. */
export function planMission(
  draft: MissionDraft,
  drawn: { readonly year: number; readonly number: number },
  now: Date,
): Mission {
  assertDatesInOrder(draft.startsOn, draft.endsOn);
  return {
    ...draft,
    reference: missionReference(draft.state, drawn.year, drawn.number),
    year: drawn.year,
    status: 'planned',
    statusSince: now,
    statusReason: null,
    draftReportedAt: null,
    reportedAt: null,
    createdAt: now,
    version: 1,
  };
}

const OVER: ReadonlySet<MissionStatus> = new Set(['closed', 'cancelled']);
/** Nothing is done in it any more. */
export const isOver = ({ status }: Pick<Mission, 'status'>): boolean => OVER.has(status);

const GROWING: ReadonlySet<MissionStatus> = new Set(['planned', 'in-progress']);

/** The mission after a change by hand; its version is raised when it is stored. */
export function changeMission(mission: Mission, patch: MissionPatch): Mission {
  if (isOver(mission))
    throw new MissionIsOver(`${mission.reference} is ${mission.status}: it stays as it is.`);
  const changed = { ...mission, ...patch };
  assertDatesInOrder(changed.startsOn, changed.endsOn);
  if (patch.areas) assertMayCover(mission, patch.areas);
  return changed;
}

function assertDatesInOrder(startsOn: CalendarDate | null, endsOn: CalendarDate | null): void {
  if (startsOn === null || endsOn === null || startsOn <= endsOn) return;
  const detail = `The mission ends on ${endsOn}, before it starts on ${startsOn}.`;
  throw new MissionEndsBeforeStart(detail, {
    errors: [{ pointer: '#/endsOn', code: 'order', detail }],
  });
}

/** Whether the areas that a mission covers are others now; their order says nothing. */
export function isScopeChanged(before: Mission, after: Mission): boolean {
  const known = new Set(before.areas);
  return known.size !== after.areas.length || after.areas.some((area) => !known.has(area));
}

/** While planned, the scope is free. In progress it may grow. Later it is what was audited. */
function assertMayCover(mission: Mission, areas: readonly string[]): void {
  const removed = mission.areas.filter((area) => !areas.includes(area));
  const added = areas.filter((area) => !mission.areas.includes(area));
  if (mission.status === 'planned' || removed.length + added.length === 0) return;
  if (GROWING.has(mission.status) && removed.length === 0) return;
  throw new MissionScopeFixed(
    removed.length > 0
      ? `${mission.reference} has started: ${removed.join(', ')} can no longer leave its scope.`
      : `${mission.reference} is ${mission.status}: its scope can no longer grow.`,
    { errors: [{ pointer: '#/areas', code: 'scope', detail: 'the scope is fixed' }] },
  );
}

/** Every area of the scope is one of the edition's. */
export function assertAreasOf(
  edition: { readonly code: string; readonly areas: readonly string[] },
  areas: readonly string[],
): void {
  const unknown = areas.filter((area) => !edition.areas.includes(area));
  if (unknown.length === 0) return;
  throw new MissionAreaUnknown(
    `Edition ${edition.code} has the areas ${edition.areas.join(', ')}, not ${unknown.join(', ')}.`,
    {
      errors: unknown.map((area) => ({
        pointer: `#/areas/${String(areas.indexOf(area))}`,
        code: 'area',
        detail: `${area} is no area of edition ${edition.code}`,
      })),
    },
  );
}

const OPEN: ReadonlySet<MissionStatus> = new Set(['in-progress', 'commenting', 'following-up']);

/** Refuses answers to questions unless the mission is under way. */
export function acceptsAssessments(mission: Pick<Mission, 'status' | 'reference'>): void {
  assertOpen(mission, 'answers');
}

/** Refuses findings unless the mission is under way. */
export function acceptsFindings(mission: Pick<Mission, 'status' | 'reference'>): void {
  assertOpen(mission, 'findings');
}

/** What is over stays as it is. Throws MissionIsOver. */
export function assertNotOver(mission: Pick<Mission, 'status' | 'reference'>, what: string): void {
  if (isOver(mission))
    throw new MissionIsOver(
      `${mission.reference} is ${mission.status}: its ${what} stay as they are.`,
    );
}

function assertOpen({ status, reference }: Pick<Mission, 'status' | 'reference'>, what: string) {
  if (OPEN.has(status)) return;
  throw new MissionNotOpen(
    `${reference} is ${status}. It takes ${what} while it is ${[...OPEN].join(', ')}.`,
    { facts: { missionStatus: status } },
  );
}

export function missionPlanned(mission: Mission): DomainEvent {
  const { id, version: _, ...changes } = mission;
  return { type: 'mission.planned', subject: { kind: 'mission', id }, missionId: id, changes };
}

export function missionChanged(before: Mission, after: Mission): DomainEvent {
  return changeOf('mission.changed', before, after);
}

export function missionMoved(before: Mission, after: Mission): DomainEvent {
  return changeOf(`mission.${after.status}`, before, after);
}

function changeOf(type: string, before: Mission, after: Mission): DomainEvent {
  const { version: _, ...rest } = after;
  return {
    type,
    subject: { kind: 'mission', id: after.id },
    missionId: after.id,
    changes: changesBetween(before, rest),
  };
}
