import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { addDays, dayIn } from '../../../kernel/calendar-date';
import type { DueItem } from '../../../kernel/due';
import { listingOf, type SortKeys } from '../../../kernel/listing-of';
import type { Listing } from '../../../kernel/page';
import { Clock } from '../../../platform/clock/clock';
import { Reader, type Scope } from '../../../platform/database/transaction';
import { Missions } from '../../missions';
import type { MissionClocks } from '../domain/clocks';
import { matches, type DueFilter } from '../domain/due-filter';
import { keyOf, type Pending } from '../domain/due-item';
import { findingDues, itemsOf, missionDues, stepDues } from '../domain/dues';
import type { Watcher } from '../domain/duty';
import { ClockRepository } from '../persistence/clock.repository';
import { DueMaterial, type MaterialFilter } from '../persistence/due-material';

const KEYS: SortKeys<DueItem> = {
  dueOn: ({ dueOn }) => dueOn,
  reference: ({ reference }) => reference,
  what: ({ what }) => what,
  area: ({ area }) => area,
};

@Injectable()
export class DeadlineQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly missions: Missions,
    private readonly clocks: ClockRepository,
    private readonly material: DueMaterial,
  ) {}

  async clocksOf(actor: Actor, missionId: string): Promise<MissionClocks> {
    await this.missions.getFor(this.reader, actor, missionId);
    return this.clocks.get(this.reader, missionId);
  }

  async list(actor: Actor, filter: DueFilter): Promise<Listing<DueItem>> {
    return listingOf(await this.items(this.reader, actor, this.clock.now(), filter), KEYS);
  }

  /** What is due as far as this person may know, the earliest first. */
  async items(
    scope: Scope,
    watcher: Watcher,
    now: Date,
    filter: DueFilter = {},
  ): Promise<readonly DueItem[]> {
    const found = await this.read(scope, watcher, now, reach(filter, now));
    return found.filter((item) => matches(item, filter, watcher));
  }

  /** All that follows from the material which is wanted, the earliest first. */
  async read(
    scope: Scope,
    watcher: Watcher,
    now: Date,
    wanted: MaterialFilter,
  ): Promise<readonly DueItem[]> {
    const missions = await this.material.missions(scope, watcher, wanted);
    const findings = await this.material.findings(scope, watcher, wanted);
    const steps = await this.material.steps(scope, watcher, wanted);
    const byId = new Map(missions.map((mission) => [mission.id, mission]));
    const pending = new Map<string, Pending[]>(
      missions.map((one) => [one.id, [...missionDues(one)]]),
    );
    for (const finding of findings) {
      const mission = byId.get(finding.missionId);
      if (mission) pending.get(mission.id)?.push(...findingDues(finding, mission));
    }
    for (const step of steps) pending.get(step.missionId)?.push(...stepDues(step));
    return missions
      .flatMap((mission) => itemsOf(pending.get(mission.id) ?? [], mission, now))
      .sort(byDay);
  }
}

/** What has to be read for a filter: for what is overdue, nothing that is due after the latest today on earth. */
function reach({ missionId, findingId, dueTo, overdue }: DueFilter, now: Date): MaterialFilter {
  const latest = overdue === true ? addDays(dayIn('UTC', now), 1) : undefined;
  const last = dueTo ?? latest;
  return {
    ...(missionId === undefined ? {} : { missionIds: [missionId] }),
    ...(findingId === undefined ? {} : { findingIds: [findingId] }),
    ...(last === undefined ? {} : { dueTo: last }),
  };
}

/** By day; on one day by reference. */
function byDay(one: DueItem, other: DueItem): number {
  if (one.dueOn !== other.dueOn) return one.dueOn < other.dueOn ? -1 : 1;
  if (one.reference !== other.reference) return one.reference < other.reference ? -1 : 1;
  return keyOf(one) < keyOf(other) ? -1 : 1;
}
