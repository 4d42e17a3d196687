import { Injectable } from '@nestjs/common';
import { mayReadMission, sideOf, type Actor } from '../../../kernel/actor';
import type { CalendarDate } from '../../../kernel/calendar-date';
import { Clock } from '../../../platform/clock/clock';
import { Reader } from '../../../platform/database/transaction';
import { instantAsked, type ReadinessQuestion } from '../domain/asked';
import { clustersOf, gainsByArea, type AreaGain, type Cluster } from '../domain/clusters';
import { evidenceFor, type Watcher } from '../domain/evidence';
import { gapsOf, type Gap } from '../domain/gaps';
import type { ReadinessSubject } from '../domain/readiness';
import { EvidenceRows } from '../persistence/evidence-rows';
import { TrackMissions } from '../persistence/track-missions';
import { Situations, type SituationRead } from './situations';
import { Subjects } from './subjects';
import { tagOf } from './tag';

export interface GapsQuestion extends ReadinessQuestion {
  readonly auditOn?: CalendarDate;
}

export interface Gaps extends ReadinessSubject {
  readonly asOf: Date;
  readonly journalPosition: number;
  readonly today: CalendarDate;
  /** The day of the audit that evidence must outlast; null when none is known. */
  readonly auditOn: CalendarDate | null;
  readonly gaps: readonly Gap[];
  readonly clusters: readonly Cluster[];
  readonly gains: readonly AreaGain[];
  /** Changes when the lists may have changed. */
  readonly tag: string;
}

/** What holds readiness back. */
@Injectable()
export class GapQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly subjects: Subjects,
    private readonly situations: Situations,
    private readonly trackMissions: TrackMissions,
    private readonly evidence: EvidenceRows,
  ) {}

  async get(actor: Actor, question: GapsQuestion): Promise<Gaps> {
    const asOf = instantAsked(question, this.clock.now());
    const subject = await this.subjects.of(actor, question);
    const situation = await this.situations.of(subject, asOf);
    const auditOn = question.auditOn ?? (await this.nextAudit(actor, subject.state, situation));
    const links = await this.evidence.ofMissions(this.reader, subject.missionIds, asOf);
    const evidence = evidenceFor((missionId) => watcherOf(actor, missionId), links, {
      followUp: situation.followUp,
      auditOn: auditOn ?? situation.today,
    });
    const { journalPosition, today, figures } = situation;
    const watchers = subject.missionIds.map((missionId) => watcherOf(actor, missionId));
    return {
      ...subject,
      asOf: situation.asOf,
      journalPosition,
      today,
      auditOn,
      gaps: gapsOf(situation, evidence),
      clusters: clustersOf(situation),
      gains: gainsByArea(situation, figures),
      tag: tagOf([subject.stamp, question, today, auditOn, watchers]),
    };
  }

  /** Of the audits that the actor may know of. */
  private async nextAudit(
    actor: Actor,
    state: string,
    situation: SituationRead,
  ): Promise<CalendarDate | null> {
    const audits = await this.trackMissions.audits(this.reader, state, situation);
    return audits.find(({ id }) => mayReadMission(actor, id))?.startsOn ?? null;
  }
}

function watcherOf(actor: Actor, missionId: string): Watcher {
  if (actor.administrator) return 'administrator';
  const membership = actor.memberships.get(missionId);
  return membership ? sideOf(membership.role) : 'viewer';
}
