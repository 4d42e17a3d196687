import { Injectable } from '@nestjs/common';
import { mayReadMission, type Actor } from '../../../kernel/actor';
import { Clock } from '../../../platform/clock/clock';
import { Reader } from '../../../platform/database/transaction';
import { journalPositions } from '../../../platform/journal/position';
import { Missions } from '../../missions';
import { Targets } from '../../reference-data';
import {
  instantAsked,
  whatIsAsked,
  type ReadinessQuestion,
  type TrackAsked,
} from '../domain/asked';
import type { Readiness } from '../domain/readiness';
import { ComputeReadiness } from './compute-readiness';
import { KeptReadiness } from './kept-readiness';
import { Subjects } from './subjects';

/** What is kept may grow this old, in milliseconds: every quarter of an hour a day begins somewhere. */
const OLDEST = 900_000;

/** Readiness as somebody asks for it: first whether they may know, then what is kept, and only then arithmetic. */
@Injectable()
export class ReadinessQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly missions: Missions,
    private readonly targets: Targets,
    private readonly subjects: Subjects,
    private readonly compute: ComputeReadiness,
    private readonly kept: KeptReadiness,
  ) {}

  async get(actor: Actor, question: ReadinessQuestion): Promise<Readiness> {
    const asked = whatIsAsked(question);
    const asOf = instantAsked(question, this.clock.now());
    return 'missionId' in asked
      ? this.ofMission(actor, asked.missionId, asOf)
      : this.ofTrack(actor, asked, asOf);
  }

  private async ofMission(actor: Actor, id: string, asOf?: Date): Promise<Readiness> {
    if (!mayReadMission(actor, id)) await this.missions.getFor(this.reader, actor, id);
    const positions = await journalPositions(this.reader, [id]);
    return this.lookUp(['mission', id, asOf], String(positions.get(id)), () =>
      this.compute.ofMission(id, asOf),
    );
  }

  private async ofTrack(actor: Actor, asked: TrackAsked, asOf?: Date): Promise<Readiness> {
    const standing = await this.subjects.standing(actor, asked);
    const { state, track, edition, missions } = standing;
    const stamp = missions.map(({ id, position }) => `${id}:${String(position)}`).join(' ');
    return this.lookUp(['track', state, track, edition, asOf], stamp, () =>
      this.compute.ofTrack(standing, asOf),
    );
  }

  private async lookUp(
    key: readonly (string | Date | undefined)[],
    positions: string,
    compute: () => Promise<Readiness>,
  ): Promise<Readiness> {
    const quarter = Math.floor(this.clock.now().getTime() / OLDEST);
    const stamp = `${positions} ${await this.targets.version(this.reader)} ${String(quarter)}`;
    const name = key.map((part) => (part instanceof Date ? part.toISOString() : part)).join(' ');
    return this.kept.get(name, stamp, compute);
  }
}
