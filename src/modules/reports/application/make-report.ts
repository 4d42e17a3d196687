import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { areaSheet } from '../domain/area-sheet';
import { findingsReport } from '../domain/findings-report';
import type { Material } from '../domain/material';
import { missionReport } from '../domain/mission-report';
import { plansReport } from '../domain/plans-report';
import { readinessReport } from '../domain/readiness-report';
import { dataTables, type Report, type ReportKind, type SealedReport } from '../domain/report';
import { ReportAreaOutOfScope, ReportPartUnknown } from '../domain/report.errors';
import { reportMade } from '../domain/report.events';
import type { ReportWish } from '../domain/wish';
import type { Format } from '../rendering/order';
import { ReportRenderer } from '../rendering/report-renderer';
import { GatherMaterial } from './gather-material';
import { sealed } from './seal';

export interface MakeReportCommand extends ReportWish {
  readonly format: Format;
  /** The area that a sheet is about. */
  readonly area?: string;
  /** Which table a CSV file holds. */
  readonly part?: string;
}

export interface MadeReport {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

const WRITERS = {
  readiness: readinessReport,
  findings: findingsReport,
  mission: missionReport,
} as const;

@Injectable()
export class MakeReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gather: GatherMaterial,
    private readonly renderer: ReportRenderer,
  ) {}

  async execute(
    actor: Actor,
    kind: ReportKind,
    command: MakeReportCommand,
    signal: AbortSignal,
  ): Promise<MadeReport> {
    const { format, part } = command;
    const material = await this.gather.execute(actor, command);
    const report = sealed(await this.write(kind, material, command));
    assertHasPart(report, part);
    const order = { report, format, ...(part === undefined ? {} : { part }) };
    const bytes = await this.renderer.render(order, signal);
    await this.unitOfWork.run(actor, (tx) => {
      tx.record(reportMade(report, command));
      return Promise.resolve();
    });
    return { bytes, fileName: `${report.fileName}.${format}` };
  }

  private async write(
    kind: ReportKind,
    material: Material,
    { area = '' }: MakeReportCommand,
  ): Promise<Report> {
    if (kind === 'plans') return plansReport(material, await this.gather.plans(material));
    if (kind !== 'area') return WRITERS[kind](material);
    const { reference, areas } = material.mission;
    if (!areas.includes(area))
      throw new ReportAreaOutOfScope(`${area} is not among the areas of ${reference}.`, {
        errors: [{ pointer: '#/area', code: 'scope', detail: 'area is not in the scope' }],
      });
    return areaSheet(material, area, await this.gather.questions(material, area));
  }
}

function assertHasPart(report: SealedReport, part: string | undefined): void {
  const parts = dataTables(report).map(({ id }) => id);
  if (part === undefined || parts.includes(part)) return;
  throw new ReportPartUnknown(`The report has the parts ${parts.join(', ')}.`, {
    facts: { parts },
  });
}
