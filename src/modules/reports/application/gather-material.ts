import { Injectable } from '@nestjs/common';
import { seesDrafts, type Actor } from '../../../kernel/actor';
import { dayIn } from '../../../kernel/calendar-date';
import { Clock } from '../../../platform/clock/clock';
import { Reader } from '../../../platform/database/transaction';
import { Catalogue } from '../../catalogue';
import { Missions, type Mission } from '../../missions';
import {
  GapQueries,
  HistoryQueries,
  ReadinessQueries,
  toGapsResponse,
  toReadinessResponse,
  toTrendResponse,
  type ReadinessResponse,
} from '../../readiness';
import { States } from '../../reference-data';
import type { Material, ReportedQuestion, TrendPoint } from '../domain/material';
import type { ReportedMission } from '../domain/mission-facts';
import { momentAsked, stepFor, type ReportWish } from '../domain/wish';
import type { ReportedPlan } from '../domain/plan-facts';
import { ReportDraftsNotYours } from '../domain/report.errors';
import { FindingRows } from '../persistence/finding-rows';
import { MissionRows } from '../persistence/mission-rows';
import { PlanRows } from '../persistence/plan-rows';

/** Reads everything that a report may say to the one who asks for it, as it was at one instant. */
@Injectable()
export class GatherMaterial {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly catalogue: Catalogue,
    private readonly states: States,
    private readonly missions: Missions,
    private readonly readiness: ReadinessQueries,
    private readonly history: HistoryQueries,
    private readonly gaps: GapQueries,
    private readonly findings: FindingRows,
    private readonly rows: MissionRows,
    private readonly planRows: PlanRows,
  ) {}

  async execute(actor: Actor, wish: ReportWish): Promise<Material> {
    const mission = await this.missions.getFor(this.reader, actor, wish.missionId);
    assertMayHaveDrafts(actor, wish);
    const asOf = momentAsked(wish.asOf, this.clock.now());
    const { timeZone, names } = await this.states.get(this.reader, mission.state);
    const at = { missionId: mission.id, asOf: asOf.toISOString() };
    const figures = toReadinessResponse(await this.readiness.get(actor, at));
    const then = await this.rows.mission(this.reader, mission.id, asOf);
    return {
      wish,
      mission: await this.toReported({ ...mission, ...then, areas: areasIn(figures) }, names),
      areas: await this.catalogue.areas(),
      criticalElements: await this.catalogue.criticalElements(),
      readiness: figures,
      outlook: toGapsResponse(await this.gaps.get(actor, at)),
      trend: await this.trend(actor, { ...mission, timeZone }, asOf),
      findings: await this.findings.list(this.reader, mission.id, asOf, wish.includeDrafts),
      team: await this.rows.team(this.reader, mission.id, asOf),
      consultations: await this.rows.consultations(this.reader, mission.id, asOf),
      asOf: asOf.toISOString(),
      timeZone,
      today: dayIn(timeZone, asOf),
      journalPosition: await this.rows.journalPosition(this.reader, mission.id, asOf),
    };
  }

  /** The questions of one area of the mission, each as it was answered. */
  async questions({ mission, asOf }: Material, area: string): Promise<readonly ReportedQuestion[]> {
    const { questions } = await this.catalogue.edition(mission.edition);
    const answers = await this.rows.answers(this.reader, mission.id, area, new Date(asOf));
    return questions
      .filter((question) => question.area === area)
      .map(({ number, criticalElement, priority, topic }) => {
        const answer = answers.get(number);
        return {
          number,
          criticalElement,
          priority,
          topic,
          status: answer?.status ?? 'not-reviewed',
          remarks: answer?.remarks ?? null,
        };
      });
  }

  /** The plans that were sent, as they stood. */
  plans({ mission, asOf }: Material): Promise<readonly ReportedPlan[]> {
    return this.planRows.list(this.reader, mission.id, new Date(asOf));
  }

  private async trend(
    actor: Actor,
    { id, createdAt, timeZone }: Pick<Mission, 'id' | 'createdAt'> & Pick<Material, 'timeZone'>,
    asOf: Date,
  ): Promise<readonly TrendPoint[]> {
    const step = stepFor(createdAt, asOf);
    const asked = { missionId: id, to: asOf.toISOString(), step };
    const { points } = toTrendResponse(await this.history.trend(actor, asked));
    return points.map(({ at, overall }) => ({
      on: dayIn(timeZone, new Date(at)),
      value: overall.value,
      coverage: overall.coverage,
    }));
  }

  private async toReported(
    mission: Mission,
    stateNames: ReportedMission['stateNames'],
  ): Promise<ReportedMission> {
    const { id, reference, title, kind, edition, areas, status, startsOn, endsOn } = mission;
    return {
      id,
      reference,
      title,
      kind,
      edition,
      areas: (await this.catalogue.areas())
        .map(({ code }) => code)
        .filter((code) => areas.includes(code)),
      status,
      startsOn,
      endsOn,
      illustrative: mission.illustrative,
      stateCode: mission.state,
      stateNames,
      leadOrganization: await this.rows.organization(this.reader, mission.leadOrganizationId),
    };
  }
}

/** The areas that were in scope: those that have figures. */
const areasIn = ({ byArea, ssp }: ReadinessResponse): readonly string[] => [
  ...byArea.map(({ area }) => area),
  ...(ssp ? ['SSP'] : []),
];

function assertMayHaveDrafts(actor: Actor, { missionId, includeDrafts }: ReportWish): void {
  if (includeDrafts && !seesDrafts(actor, missionId))
    throw new ReportDraftsNotYours('Leave includeDrafts out: what is not issued is not shown.');
}
