import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { mapListing, type Listing } from '../../../kernel/page';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { AnsweredAnew } from '../../../platform/http/answered-anew';
import { IdParam } from '../../../platform/http/id-param';
import { IfMatch } from '../../../platform/http/if-match';
import { Listed } from '../../../platform/http/listed';
import { ChangeConsultation } from '../application/change-consultation';
import { ConsultationQueries } from '../application/consultation-queries';
import { RecordConsultation } from '../application/record-consultation';
import { RemoveConsultation } from '../application/remove-consultation';
import {
  ChangeConsultationRequest,
  ListConsultationsQuery,
  RecordConsultationRequest,
} from './consultation.request';
import {
  CONSULTATION_CSV,
  ConsultationResponse,
  toConsultationResponse,
} from './consultation.response';

@ApiTags('Missions')
@Controller('missions/:missionId/consultations')
export class ConsultationsController {
  constructor(
    private readonly recordConsultation: RecordConsultation,
    private readonly changeConsultation: ChangeConsultation,
    private readonly removeConsultation: RemoveConsultation,
    private readonly queries: ConsultationQueries,
  ) {}

  /** Technical consultations and knowledge-transfer sessions of the mission, the latest first. */
  @Get()
  @Requires('missions:read')
  @Listed(ConsultationResponse, 'consultations', CONSULTATION_CSV)
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('missionId') missionId: string,
    @Query() query: ListConsultationsQuery,
  ): Promise<Listing<ConsultationResponse>> {
    return mapListing(await this.queries.list(actor, missionId, query), toConsultationResponse);
  }

  /** Records a consultation or a knowledge-transfer session. */
  @Post()
  @Requires('consultations:write')
  async record(
    @CurrentActor() actor: Actor,
    @IdParam('missionId') missionId: string,
    @Body() request: RecordConsultationRequest,
  ): Promise<ConsultationResponse> {
    return toConsultationResponse(await this.recordConsultation.execute(actor, missionId, request));
  }

  /** One consultation. */
  @Get(':id')
  @Requires('missions:read')
  @AnsweredAnew()
  async show(
    @CurrentActor() actor: Actor,
    @IdParam('missionId') missionId: string,
    @IdParam() id: string,
  ): Promise<ConsultationResponse> {
    return toConsultationResponse(await this.queries.get(actor, { missionId, id }));
  }

  /** Changes a consultation; what is left out stays. */
  @Patch(':id')
  @Requires('consultations:write')
  async change(
    @CurrentActor() actor: Actor,
    @IdParam('missionId') missionId: string,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() request: ChangeConsultationRequest,
  ): Promise<ConsultationResponse> {
    const place = { missionId, id };
    return toConsultationResponse(
      await this.changeConsultation.execute(actor, place, request, version),
    );
  }

  /** Takes it off the record; the journal keeps what it said. */
  @Delete(':id')
  @HttpCode(204)
  @Requires('consultations:write')
  remove(
    @CurrentActor() actor: Actor,
    @IdParam('missionId') missionId: string,
    @IdParam() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.removeConsultation.execute(actor, { missionId, id }, version);
  }
}
