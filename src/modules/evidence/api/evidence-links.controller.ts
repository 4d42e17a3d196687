import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { listingOf } from '../../../kernel/listing-of';
import type { Listing } from '../../../kernel/page';
import { searched } from '../../../kernel/searched';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { IdParam } from '../../../platform/http/id-param';
import { ListQuery } from '../../../platform/http/list-query';
import { Listed } from '../../../platform/http/listed';
import { EvidenceQueries } from '../application/evidence-queries';
import { LinkEvidence } from '../application/link-evidence';
import { LinkEvidenceRequest } from './evidence.request';
import { EvidenceLinkResponse, toEvidenceLinkResponse } from './evidence.response';

@ApiTags('Evidence')
@Controller('evidence/:id/links')
export class EvidenceLinksController {
  constructor(
    private readonly linkEvidence: LinkEvidence,
    private readonly queries: EvidenceQueries,
  ) {}

  /** What the document proves, as far as you may know of it, oldest first. */
  @Get()
  @Requires('evidence:read')
  @Listed(EvidenceLinkResponse, 'links', ['kind', 'subjectId', 'question', 'item', 'linkedAt'])
  async list(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { q }: ListQuery,
  ): Promise<Listing<EvidenceLinkResponse>> {
    const links = await this.queries.links(actor, id);
    const found = listingOf(links.map(toEvidenceLinkResponse), {
      linkedAt: ({ linkedAt }) => linkedAt,
    });
    return searched(found, q);
  }

  /** Links the document to a finding, a step, an answer or an evidence item of a question. */
  @Post()
  @Requires('evidence:write')
  async link(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() request: LinkEvidenceRequest,
  ): Promise<EvidenceLinkResponse> {
    return toEvidenceLinkResponse(await this.linkEvidence.link(actor, id, request));
  }

  /** Undoes a link. The journal keeps it. */
  @Delete(':linkId')
  @HttpCode(204)
  @Requires('evidence:write')
  async unlink(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('linkId') linkId: string,
  ): Promise<void> {
    await this.linkEvidence.unlink(actor, id, linkId);
  }
}
