import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { Reader } from '../../../platform/database/transaction';
import { journalPositions } from '../../../platform/journal/position';
import { Catalogue } from '../../catalogue';
import { Missions, trackOf } from '../../missions';
import { States } from '../../reference-data';
import { whatIsAsked, type SubjectAsked, type TrackAsked } from '../domain/asked';
import { TRACKS, type ReadinessSubject } from '../domain/readiness';
import { assertMayReadStanding, mayReadStanding } from '../domain/readiness.policy';
import { TrackMissions, type StateMission } from '../persistence/track-missions';

/** A standing that the actor may know of, with the missions that it rests on. */
export interface Standing extends TrackAsked {
  readonly edition: string;
  readonly missions: readonly StateMission[];
}

/** What a question about readiness is about, with all that it rests on. */
export interface Subject extends ReadinessSubject {
  readonly missionIds: readonly string[];
  /** The areas in scope now. */
  readonly areas: readonly string[];
  /**
   * The edition, and how far the journals of the missions went before anything of them was read: what was read is at
   * least as new, so that an ETag that rests on this is never kept for longer than it is right.
   */
  readonly stamp: string;
}

/** Finds what is asked about, for those who may know of it. */
@Injectable()
export class Subjects {
  constructor(
    private readonly reader: Reader,
    private readonly catalogue: Catalogue,
    private readonly missions: Missions,
    private readonly states: States,
    private readonly trackMissions: TrackMissions,
  ) {}

  async of(actor: Actor, question: SubjectAsked): Promise<Subject> {
    const asked = whatIsAsked(question);
    return 'missionId' in asked
      ? this.ofMission(actor, asked.missionId)
      : this.ofStanding(await this.standing(actor, asked));
  }

  async standing(actor: Actor, asked: TrackAsked): Promise<Standing> {
    const { state, track, edition } = await this.known(asked);
    const onTrack = await this.onTrack({ state, track, edition });
    assertMayReadStanding(actor, asked, onTrack);
    return { state, track, edition, missions: onTrack.filter(({ contributes }) => contributes) };
  }

  /** The standings of a State that the actor may know of, on whichever track. */
  async standings(
    actor: Actor,
    asked: Pick<TrackAsked, 'state' | 'edition'>,
  ): Promise<readonly Standing[]> {
    const { state, edition } = await this.known(asked);
    const found: Standing[] = [];
    for (const track of TRACKS) {
      const onTrack = await this.onTrack({ state, track, edition });
      const missions = onTrack.filter(({ contributes }) => contributes);
      if (mayReadStanding(actor, onTrack)) found.push({ state, track, edition, missions });
    }
    return found;
  }

  private async known<A extends Pick<TrackAsked, 'state' | 'edition'>>(asked: A) {
    await this.states.get(this.reader, asked.state);
    return { ...asked, edition: asked.edition ?? (await this.catalogue.newest()) };
  }

  private async onTrack({ state, track, edition }: TrackAsked) {
    return (await this.trackMissions.ofState(this.reader, state))
      .filter(({ kind }) => trackOf(kind) === track)
      .map((mission) => ({
        ...mission,
        contributes: mission.hasAnswers && mission.edition === edition,
      }));
  }

  async ofStanding({ state, track, edition, missions }: Standing): Promise<Subject> {
    const { areas } = await this.catalogue.edition(edition);
    const illustrative = missions.some((mission) => mission.illustrative);
    const missionIds = missions.map(({ id }) => id);
    const stamp = stampOf(
      edition,
      missions.map(({ id, position }) => [id, position]),
    );
    return { mission: null, state, track, edition, illustrative, missionIds, areas, stamp };
  }

  private async ofMission(actor: Actor, missionId: string): Promise<Subject> {
    const positions = await journalPositions(this.reader, [missionId]);
    const mission = await this.missions.getFor(this.reader, actor, missionId);
    const { id, reference, title, state, kind, edition, areas, illustrative } = mission;
    return {
      mission: { id, reference, title },
      state,
      track: trackOf(kind),
      edition,
      illustrative,
      missionIds: [id],
      areas,
      stamp: stampOf(edition, [...positions]),
    };
  }
}

const stampOf = (edition: string, positions: readonly (readonly [string, number])[]): string =>
  [edition, ...positions.map(([id, position]) => `${id}:${String(position)}`)].join(' ');
