import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { mapListing, type Listing } from '../../../kernel/page';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { AnsweredAnew } from '../../../platform/http/answered-anew';
import { IdParam } from '../../../platform/http/id-param';
import { IfMatch } from '../../../platform/http/if-match';
import { pageRequest } from '../../../platform/http/list-query';
import { Listed } from '../../../platform/http/listed';
import { FindingQueries, type ShownFinding } from '../application/finding-queries';
import { MoveFinding } from '../application/move-finding';
import { RecordFindings } from '../application/record-findings';
import { ReviseFinding } from '../application/revise-finding';
import { MoveFindingRequest } from './finding-acts.request';
import { FindingBoardQuery } from './finding-board.request';
import { FindingBoardResponse } from './finding-board.response';
import { FINDING_CSV, FindingResponse, toFindingResponse } from './finding.response';
import { ListFindingsQuery } from './list-findings.request';
import { RecordFindingRequest } from './record-finding.request';
import { ReviseFindingRequest } from './revise-finding.request';

@ApiTags('Findings')
@Controller('findings')
export class FindingsController {
  constructor(
    private readonly recordFindings: RecordFindings,
    private readonly reviseFinding: ReviseFinding,
    private readonly moveFinding: MoveFinding,
    private readonly queries: FindingQueries,
  ) {}

  /** Findings that you may know of. */
  @Get()
  @Requires('findings:read')
  @Listed(FindingResponse, 'findings', FINDING_CSV)
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: ListFindingsQuery,
  ): Promise<Listing<FindingResponse>> {
    const found = await this.queries.list(actor, query, { withDue: wantsDue(query) });
    return mapListing(found, answeredTo(actor));
  }

  /** Findings that you may know of by their state: the first of each, and how many there are. */
  @Get('board')
  @Requires('findings:read')
  async board(
    @CurrentActor() actor: Actor,
    @Query() query: FindingBoardQuery,
  ): Promise<FindingBoardResponse> {
    const columns = await this.queries.byState(actor, query, pageRequest(query), {
      withDue: wantsDue(query),
    });
    return {
      columns: columns.map(({ items, ...column }) => ({
        ...column,
        items: items.map(answeredTo(actor)),
      })),
    };
  }

  /** Records a finding, as a draft. */
  @Post()
  @Requires('findings:record')
  async record(
    @CurrentActor() actor: Actor,
    @Body() request: RecordFindingRequest,
  ): Promise<FindingResponse> {
    return toFindingResponse(await this.recordFindings.one(actor, request), actor);
  }

  /** One finding, with what is due of it, its plan and its steps, and whether there is a plan. */
  @Get(':id')
  @Requires('findings:read')
  @AnsweredAnew()
  async show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<FindingResponse> {
    return answeredTo(actor)(await this.queries.show(actor, id));
  }

  /** Revises a finding; what is left out stays. */
  @Patch(':id')
  @Requires('findings:record')
  async revise(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() request: ReviseFindingRequest,
  ): Promise<FindingResponse> {
    return toFindingResponse(await this.reviseFinding.execute(actor, id, version, request), actor);
  }

  /** Takes a step in the life of the finding. */
  @Post(':id/transitions')
  @HttpCode(200)
  @Requires('findings:move')
  async move(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() request: MoveFindingRequest,
  ): Promise<FindingResponse> {
    return toFindingResponse(await this.moveFinding.execute(actor, id, version, request), actor);
  }
}

const answeredTo =
  (actor: Actor) =>
  ({ finding, ...more }: ShownFinding): FindingResponse =>
    toFindingResponse(finding, actor, more);

const wantsDue = ({ include }: Pick<ListFindingsQuery, 'include'>): boolean =>
  include?.includes('due') ?? false;
