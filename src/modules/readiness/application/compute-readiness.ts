import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock';
import { Reader } from '../../../platform/database/transaction';
import { Catalogue } from '../../catalogue';
import { Missions, trackOf } from '../../missions';
import { Targets } from '../../reference-data';
import { countsFor, figuresOf, type Figures } from '../domain/figures';
import type { Readiness, ReadinessSubject } from '../domain/readiness';
import { deadlinesOf } from '../domain/deadlines';
import { gapCounts } from '../domain/gaps';
import { latestDecided } from '../domain/standing';
import { statusVector, type Answer } from '../domain/status-vector';
import { targetStanding } from '../domain/target';
import { AnswerRows } from '../persistence/answer-rows';
import { QuestionSets } from './question-sets';
import { ScopeHistory } from './scope-history';
import { Situations } from './situations';
import { Subjects, type Standing } from './subjects';
import { tagOf } from './tag';

interface Basis {
  readonly missionIds: readonly string[];
  readonly areas: readonly string[];
  readonly answers: readonly Answer[];
  readonly positions: ReadonlyMap<string, number>;
  readonly asOf: Date | undefined;
}

/** Reads the answers that hold at an instant, and makes the figures of them. */
@Injectable()
export class ComputeReadiness {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly catalogue: Catalogue,
    private readonly missions: Missions,
    private readonly targets: Targets,
    private readonly rows: AnswerRows,
    private readonly questionSets: QuestionSets,
    private readonly scopes: ScopeHistory,
    private readonly subjects: Subjects,
    private readonly situations: Situations,
  ) {}

  async ofMission(missionId: string, asOf?: Date): Promise<Readiness> {
    // The answers come first: whatever is read after them is at least as new as the position that the ETag rests on.
    const read = await this.rows.ofMission(this.reader, missionId, asOf);
    const mission = await this.missions.get(this.reader, missionId);
    const { id, reference, title, state, kind, edition, illustrative } = mission;
    const areas = asOf ? await this.scopes.areasAt(mission, asOf) : mission.areas;
    const track = trackOf(kind);
    return this.make(
      { mission: { id, reference, title }, state, track, edition, illustrative },
      { ...read, missionIds: [id], areas, asOf },
    );
  }

  /** Over every area of the edition: what nobody looked at is not reviewed. */
  async ofTrack(standing: Standing, asOf?: Date): Promise<Readiness> {
    const { missionIds, areas, ...subject } = await this.subjects.ofStanding(standing);
    const { answers, positions } = await this.rows.ofMissions(this.reader, missionIds, asOf);
    const decided = latestDecided(answers);
    return this.make(subject, { missionIds, answers: decided, positions, areas, asOf });
  }

  private async make(subject: ReadinessSubject, basis: Basis): Promise<Readiness> {
    const asOf = basis.asOf ?? this.clock.now();
    const edition = await this.catalogue.edition(subject.edition);
    const set = await this.questionSets.of(edition, basis.areas);
    const figures = figuresOf(set, statusVector(set, basis.answers));
    const targetsVersion = await this.targets.version(this.reader);
    const { missionIds } = basis;
    const situation = await this.situations.around({ ...subject, missionIds }, { ...basis, set });
    return {
      ...subject,
      asOf,
      journalPosition: [...basis.positions.values()].reduce((sum, position) => sum + position, 0),
      figures,
      targets: await this.targetsFor(figures),
      deadlines: deadlinesOf(situation),
      gaps: gapCounts(situation),
      tag: tagOf([...basis.positions, targetsVersion, situation.today]),
    };
  }

  /** Targets of areas that are out of scope say nothing here. */
  private async targetsFor(figures: Figures): Promise<Readiness['targets']> {
    return (await this.targets.list(this.reader)).flatMap((target) => {
      const counts = countsFor(figures, target.scope);
      return counts ? [targetStanding(target, counts)] : [];
    });
  }
}
