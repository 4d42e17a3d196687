import { Injectable } from '@nestjs/common';
import { seesDrafts, type Actor } from '../../../kernel/actor';
import type { DueItem } from '../../../kernel/due';
import { joinListing, mapListing, type Listing, type PageRequest } from '../../../kernel/page';
import type { Condition } from '../../../platform/database/conditions';
import { Reader } from '../../../platform/database/transaction';
import { Missions } from '../../missions';
import type { Comment } from '../domain/comment';
import type { Finding } from '../domain/finding';
import type { FindingFilter } from '../domain/finding-filter';
import { assertMaySee } from '../domain/finding.policy';
import { FINDING_STATES, type FindingState } from '../domain/life-cycle';
import type { RefusedStep } from '../domain/move-finding';
import type { Recommendation } from '../domain/recommendation';
import { CommentRepository } from '../persistence/comment.repository';
import { FindingList } from '../persistence/finding-list';
import { FindingRepository } from '../persistence/finding.repository';
import { RecommendationRepository } from '../persistence/recommendation.repository';
import { FindingDues, type DuesByFinding } from './finding-dues';
import { FindingMoves } from './finding-moves';
import { FindingPlans } from './finding-plans';

/** A finding, and what else is told of it where that is asked for. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly due?: readonly DueItem[];
  readonly hasPlan?: boolean;
  readonly refused?: readonly RefusedStep[];
}

/** The first findings in one state, and how many are in it. */
export interface FindingColumn {
  readonly state: FindingState;
  readonly items: readonly ShownFinding[];
  readonly total: number;
  readonly totalIsExact: boolean;
}

interface Wanted {
  readonly withDue: boolean;
}

@Injectable()
export class FindingQueries {
  constructor(
    private readonly reader: Reader,
    private readonly missions: Missions,
    private readonly findings: FindingRepository,
    private readonly lists: FindingList,
    private readonly dues: FindingDues,
    private readonly plans: FindingPlans,
    private readonly moves: FindingMoves,
    private readonly comments: CommentRepository,
    private readonly recommendations: RecommendationRepository,
  ) {}

  async get(actor: Actor, id: string): Promise<Finding> {
    const finding = await this.findings.get(this.reader, id);
    assertMaySee(actor, finding);
    return finding;
  }

  async show(actor: Actor, id: string): Promise<ShownFinding> {
    const finding = await this.get(actor, id);
    const hasPlan = await this.plans.isThereFor(this.reader, actor, finding);
    const due = await this.dues.ofOne(actor, finding);
    const refused = await this.moves.refusals(this.reader, actor, finding);
    return { finding, due, hasPlan, refused };
  }

  /** Throws MissionNotFound for a mission that this person may not know of. */
  async list(
    actor: Actor,
    filter: FindingFilter,
    { withDue }: Wanted,
  ): Promise<Listing<ShownFinding>> {
    await this.assertMissionKnown(actor, filter);
    const found = this.lists.list(actor, filter, await this.lateBy(actor, filter));
    if (!withDue) return mapListing(found, (finding) => ({ finding }));
    return joinListing(found, async (findings) => {
      const due = await this.dues.of(actor, findings);
      return findings.map((finding) => shown(finding, due));
    });
  }

  /**
   * A column for each state that the filter lets through, in the order of the life cycle. Throws MissionNotFound for a
   * mission that this person may not know of.
   */
  async byState(
    actor: Actor,
    filter: FindingFilter,
    request: PageRequest,
    { withDue }: Wanted,
  ): Promise<readonly FindingColumn[]> {
    await this.assertMissionKnown(actor, filter);
    const late = await this.lateBy(actor, filter);
    const states = FINDING_STATES.filter((state) => filter.state?.includes(state) ?? true);
    const columns = await Promise.all(
      states.map(async (state) => {
        const list = this.lists.list(actor, { ...filter, state: [state] }, late);
        return { state, page: await list.page(request) };
      }),
    );
    const found = columns.flatMap(({ page }) => page.items);
    const due = withDue ? await this.dues.of(actor, found) : undefined;
    return columns.map(({ state, page: { items, total = 0, totalIsExact = true } }) => ({
      state,
      items: items.map((finding) => shown(finding, due)),
      total,
      totalIsExact,
    }));
  }

  private lateBy(
    actor: Actor,
    { overdue, missionId }: FindingFilter,
  ): Promise<Condition> | undefined {
    return overdue === undefined ? undefined : this.dues.overdueIn(actor, missionId);
  }

  private async assertMissionKnown(actor: Actor, { missionId }: FindingFilter): Promise<void> {
    if (missionId !== undefined && !actor.memberships.has(missionId))
      await this.missions.getFor(this.reader, actor, missionId);
  }

  async commentsOn(actor: Actor, id: string): Promise<readonly Comment[]> {
    const finding = await this.get(actor, id);
    return this.comments.list(this.reader, id, seesDrafts(actor, finding.missionId));
  }

  async recommendationsFor(actor: Actor, id: string): Promise<readonly Recommendation[]> {
    await this.get(actor, id);
    return this.recommendations.list(this.reader, id);
  }
}

const shown = (finding: Finding, due: DuesByFinding | undefined): ShownFinding =>
  due ? { finding, due: due.get(finding.id) ?? [] } : { finding };
