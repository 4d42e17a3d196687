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
import type { Format, Watch } from '../rendering/order';
import { ReportRenderer } from '../rendering/report-renderer';
import { GatherMaterial } from './gather-material';
import { ReportJobs } from './report-jobs';
import { sealed } from './seal';

export interface MakeReportCommand extends ReportWish {
  readonly format: Format;
  /** The area that a sheet is about. */
  readonly area?: string;
  /** Which table a CSV file holds. */
  readonly part?: string;
}

/** Who waits for it: until when, and under which name they ask how far it is. */
export interface Waiting {
  readonly signal: AbortSignal;
  readonly jobId?: string;
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
    private readonly jobs: ReportJobs,
  ) {}

  /** Makes the report, and tells how far it is to the one who asked and named it. */
  async execute(
    actor: Actor,
    kind: ReportKind,
    command: MakeReportCommand,
    { signal, jobId }: Waiting,
  ): Promise<MadeReport> {
    const job = this.jobs.begin(actor, jobId);
    signal.addEventListener('abort', () => job.end('cancelled'), { once: true });
    try {
      const made = await this.make(actor, kind, command, { signal, watch: job });
      job.end('done');
      return made;
    } catch (error) {
      job.end(signal.aborted ? 'cancelled' : 'failed');
      throw error;
    }
  }

  private async make(
    actor: Actor,
    kind: ReportKind,
    command: MakeReportCommand,
    { signal, watch }: { readonly signal: AbortSignal; readonly watch: Watch },
  ): Promise<MadeReport> {
    const { format, part } = command;
    const material = await this.gather.execute(actor, command);
    const report = sealed(await this.write(kind, material, command));
    assertHasPart(report, part);
    const order = { report, format, ...(part === undefined ? {} : { part }) };
    const bytes = await this.renderer.render(order, signal, watch);
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
