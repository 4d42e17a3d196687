import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { mapListing, type Listing } from '../../../kernel/page';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { AnsweredAnew } from '../../../platform/http/answered-anew';
import { IdParam } from '../../../platform/http/id-param';
import { IfMatch } from '../../../platform/http/if-match';
import { UploadForm, type IncomingForm } from '../../../platform/http/incoming-form';
import { TakesForm } from '../../../platform/http/readable-body';
import { Listed } from '../../../platform/http/listed';
import { ChangeEvidence } from '../application/change-evidence';
import { EvidenceQueries } from '../application/evidence-queries';
import { UploadEvidence } from '../application/upload-evidence';
import { EvidenceForms, UPLOAD_FORM } from './evidence-forms';
import { ChangeEvidenceRequest, ListEvidenceQuery } from './evidence.request';
import {
  EVIDENCE_CSV,
  EvidenceDetailResponse,
  EvidenceResponse,
  toEvidenceDetailResponse,
  toEvidenceResponse,
} from './evidence.response';

@ApiTags('Evidence')
@Controller('evidence')
export class EvidenceController {
  constructor(
    private readonly forms: EvidenceForms,
    private readonly uploadEvidence: UploadEvidence,
    private readonly changeEvidence: ChangeEvidence,
    private readonly queries: EvidenceQueries,
  ) {}

  /** Evidence that you may know of. */
  @Get()
  @Requires('evidence:read')
  @Listed(EvidenceResponse, 'evidence', EVIDENCE_CSV)
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: ListEvidenceQuery,
  ): Promise<Listing<EvidenceResponse>> {
    const found = await this.queries.list(actor, query);
    return mapListing(found, (evidence) => toEvidenceResponse(evidence, actor));
  }

  /** Uploads a document. */
  @Post()
  @Requires('evidence:write')
  @TakesForm(UPLOAD_FORM)
  async upload(
    @CurrentActor() actor: Actor,
    @UploadForm() form: IncomingForm,
  ): Promise<EvidenceDetailResponse> {
    const { file, request } = await this.forms.upload(form);
    return toEvidenceDetailResponse(await this.uploadEvidence.execute(actor, file, request), actor);
  }

  /** One document. */
  @Get(':id')
  @Requires('evidence:read')
  @AnsweredAnew()
  async show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<EvidenceDetailResponse> {
    return toEvidenceDetailResponse(await this.queries.get(actor, id), actor);
  }

  /** Changes what is said of a document; what is left out stays. */
  @Patch(':id')
  @Requires('evidence:write')
  async change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() request: ChangeEvidenceRequest,
  ): Promise<EvidenceDetailResponse> {
    const changed = await this.changeEvidence.execute(actor, id, version, request);
    return toEvidenceDetailResponse(changed, actor);
  }
}
