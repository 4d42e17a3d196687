import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../kernel/calendar-date';
import { Conditions } from '../../../platform/database/conditions';
import { instantOf, instantText, rows } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import type { ClockDays } from '../domain/clocks';
import type { ClockedMission, OpenFinding, OpenStep } from '../domain/dues';
import type { Watcher } from '../domain/duty';
import { ClockRepository } from './clock.repository';
import { answeredAt, flaggedAt, toConcern, type ConcernRow } from './concern';
import { addKnown } from './known-missions';

type Instant = Date | string;

/** What is read at most; the rules leave out what is not wanted of it. */
export interface MaterialFilter {
  readonly missionIds?: readonly string[];
  readonly findingIds?: readonly string[];
  /** Steps that are due later are left out. */
  readonly dueTo?: CalendarDate;
}

interface OfficeRow {
  readonly officeId: string | null;
  readonly officeName: string | null;
}
type MissionRow = Omit<ClockedMission, 'draftReportedAt' | 'reportedAt' | 'office' | 'days'> &
  OfficeRow & { readonly draftReportedAt: Instant | null; readonly reportedAt: Instant | null };
type FindingRow = Omit<
  OpenFinding,
  'issuedAt' | 'flaggedAt' | 'office' | 'isAnswered' | 'sscCandidate'
> &
  OfficeRow & {
    readonly issuedAt: Instant | null;
    readonly sscCandidate: boolean | number;
  } & ConcernRow;
type StepRow = Omit<OpenStep, 'owner' | 'isOwnerThere' | 'office'> &
  OfficeRow & {
    readonly ownerId: string | null;
    readonly ownerName: string | null;
    readonly isOwnerThere: boolean | number;
  };

const MISSIONS = `select m."id", m."reference", m."title", m."status", m."endsOn", m."draftReportedAt", m."reportedAt",
    m."leadOrganizationId" as "officeId", o."name" as "officeName", s."timeZone"
  from "mission" m join "state" s on s."code" = m."state"
  left join "organization" o on o."id" = m."leadOrganizationId"`;

const FINDINGS = `select f."id", f."reference", f."missionId", f."area", f."title", f."state", f."issuedAt", f."dueOn",
    f."sscCandidate", f."ownerOrganizationId" as "officeId", o."name" as "officeName",
    case when f."sscCandidate" then ${answeredAt()} end as "answeredAt",
    case when f."sscCandidate" then ${flaggedAt()} end as "flaggedAt"
  from "finding" f left join "organization" o on o."id" = f."ownerOrganizationId"`;

const STEPS = `select s."id", s."findingId", s."missionId", f."reference", f."area", s."position", s."action", s."ownerId",
    s."ownerName", s."actionOfficeId" as "officeId", coalesce(o."name", s."actionOffice") as "officeName",
    s."estimatedOn", s."revisedOn", exists (select 1 from "mission_member" m
      join "user_account" u on u."id" = m."userId" and u."disabledAt" is null
      where m."missionId" = s."missionId" and cast(m."userId" as varchar(36)) = s."ownerId") as "isOwnerThere"
  from "plan_step" s join "corrective_action_plan" p on p."id" = s."planId"
  join "finding" f on f."id" = s."findingId" left join "organization" o on o."id" = s."actionOfficeId"`;

/** What deadlines follow from, by the tables of the neighbours: only what is not done, and only what this person may know of. */
@Injectable()
export class DueMaterial {
  constructor(private readonly clocks: ClockRepository) {}

  async missions(
    scope: Scope,
    watcher: Watcher,
    { missionIds }: MaterialFilter,
  ): Promise<readonly ClockedMission[]> {
    const conditions = new Conditions()
      .add(`m."status" not in ('closed', 'cancelled')`)
      .in('m."id"', missionIds);
    addKnown(conditions, watcher, { missionId: 'm."id"' });
    const found = await read<MissionRow>(scope, MISSIONS, conditions);
    const days = await this.clocks.ofMissions(
      scope,
      found.map(({ id }) => id),
    );
    return found.flatMap((row) => {
      const ofMission = days.get(row.id);
      return ofMission ? [toMission(row, ofMission)] : [];
    });
  }

  async findings(
    scope: Scope,
    watcher: Watcher,
    wanted: MaterialFilter,
  ): Promise<readonly OpenFinding[]> {
    const conditions = new Conditions()
      .add(`f."state" not in ('closed', 'withdrawn')`)
      .add(
        `(f."dueOn" is not null or f."sscCandidate" = ? or f."state" in ('cap-due', 'cap-revision-required'))`,
        true,
      )
      .in('f."id"', wanted.findingIds);
    const missionId = missionColumn('f."missionId"', wanted);
    conditions.in(missionId, wanted.missionIds);
    addKnown(conditions, watcher, { missionId, issuedAt: 'f."issuedAt"' });
    return (await read<FindingRow>(scope, FINDINGS, conditions)).map(toFinding);
  }

  async steps(
    scope: Scope,
    watcher: Watcher,
    wanted: MaterialFilter,
  ): Promise<readonly OpenStep[]> {
    const { findingIds, missionIds, dueTo } = wanted;
    const conditions = new Conditions()
      .add(`s."state" in ('not-started', 'in-progress', 'refused')`)
      .add(`p."state" = 'accepted'`)
      .add(`f."state" not in ('closed', 'withdrawn')`)
      .add('coalesce(s."revisedOn", s."estimatedOn") is not null')
      .in('s."findingId"', findingIds);
    const missionId = missionColumn('s."missionId"', wanted);
    conditions.in(missionId, missionIds);
    if (dueTo !== undefined) conditions.add('coalesce(s."revisedOn", s."estimatedOn") <= ?', dueTo);
    addKnown(conditions, watcher, { missionId, issuedAt: 'f."issuedAt"' });
    return (await read<StepRow>(scope, STEPS, conditions)).map(toStep);
  }
}

/** Rows of known findings are found by these: SQLite would rather go through the whole mission, by its index. */
const missionColumn = (column: string, { findingIds }: MaterialFilter): string =>
  findingIds === undefined ? column : `cast(${column} as varchar(36))`;

const read = <Row>(scope: Scope, query: string, conditions: Conditions): Promise<Row[]> =>
  rows<Row>(scope, query + conditions.where, conditions.values);

const toOffice = ({ officeId, officeName }: OfficeRow) =>
  officeName === null ? null : { id: officeId, name: officeName };

const toMission = (
  { officeId, officeName, draftReportedAt, reportedAt, ...row }: MissionRow,
  days: ClockDays,
): ClockedMission => ({
  ...row,
  draftReportedAt: draftReportedAt === null ? null : instantOf(draftReportedAt),
  reportedAt: reportedAt === null ? null : instantOf(reportedAt),
  office: toOffice({ officeId, officeName }),
  days,
});

const toFinding = ({
  officeId,
  officeName,
  answeredAt: answered,
  flaggedAt: flagged,
  ...row
}: FindingRow): OpenFinding => ({
  ...row,
  ...toConcern({ answeredAt: answered, flaggedAt: flagged }),
  issuedAt: row.issuedAt === null ? null : instantText(row.issuedAt),
  sscCandidate: Boolean(row.sscCandidate),
  office: toOffice({ officeId, officeName }),
});

const toStep = ({ officeId, officeName, ownerId, ownerName, ...row }: StepRow): OpenStep => ({
  ...row,
  owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? '' },
  isOwnerThere: Boolean(row.isOwnerThere),
  office: toOffice({ officeId, officeName }),
});
