import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../kernel/actor';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { IdParam } from '../../../platform/http/id-param';
import { MakeReport } from '../application/make-report';
import { ReportJobs } from '../application/report-jobs';
import type { ReportKind } from '../domain/report';
import { formatAsked, ReportFile, sendReport } from './report-file';
import { ReportJobResponse, toReportJobResponse } from './report-job.response';
import { AreaReportQuery, ReportQuery } from './report.request';

@Controller('reports')
export class ReportsController {
  constructor(
    private readonly makeReport: MakeReport,
    private readonly jobs: ReportJobs,
  ) {}

  /** How ready the State is: for the head of the authority. */
  @Get('readiness')
  @Requires('reports:make')
  @ReportFile()
  readiness(
    @CurrentActor() actor: Actor,
    @Query() query: ReportQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.make('readiness', { actor, query, request, reply });
  }

  /** Every finding of a mission, in a table and one by one. */
  @Get('findings')
  @Requires('reports:make')
  @ReportFile()
  findings(
    @CurrentActor() actor: Actor,
    @Query() query: ReportQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.make('findings', { actor, query, request, reply });
  }

  /** What a mission did, what it found good, and what it advises. */
  @Get('mission')
  @Requires('reports:make')
  @ReportFile()
  mission(
    @CurrentActor() actor: Actor,
    @Query() query: ReportQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.make('mission', { actor, query, request, reply });
  }

  /** Where the corrective action plans stand, and their steps. */
  @Get('plans')
  @Requires('reports:make')
  @ReportFile()
  plans(
    @CurrentActor() actor: Actor,
    @Query() query: ReportQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.make('plans', { actor, query, request, reply });
  }

  /** One area: its figures, its findings, and the questions that are not satisfactory or not reviewed. */
  @Get('area')
  @Requires('reports:make')
  @ReportFile()
  area(
    @CurrentActor() actor: Actor,
    @Query() query: AreaReportQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.make('area', { actor, query, request, reply });
  }

  /**
   * How far a report is that you have asked for and named with `jobId`. Closing that request cancels it.
   *
   * Known to nobody else, and only to the instance of the program that makes it: elsewhere, and long after, it is not there.
   */
  @Get('jobs/:id')
  @Requires('reports:make')
  @Header('cache-control', 'no-store')
  job(@CurrentActor() actor: Actor, @IdParam() id: string): ReportJobResponse {
    return toReportJobResponse(this.jobs.get(actor, id));
  }

  private async make(kind: ReportKind, call: ReportCall): Promise<Buffer> {
    const { actor, query, request, reply } = call;
    const {
      lang = 'en',
      classification = 'official-use',
      includeDrafts = false,
      jobId,
      ...rest
    } = query;
    const format = formatAsked(query.format, request.headers.accept);
    const command = { ...rest, language: lang, classification, includeDrafts, format };
    const waiting = { signal: untilGone(reply), ...(jobId === undefined ? {} : { jobId }) };
    const made = await this.makeReport.execute(actor, kind, command, waiting);
    return sendReport(reply, format, made);
  }
}

interface ReportCall {
  readonly actor: Actor;
  readonly query: ReportQuery;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Ends when the one who asked has gone away: nobody waits for the report any more. */
function untilGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  if (reply.raw.destroyed) gone.abort();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return gone.signal;
}
