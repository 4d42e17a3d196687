import { Controller, Get, Param, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../kernel/actor';
import { listingOf } from '../../../kernel/listing-of';
import type { Listing } from '../../../kernel/page';
import { searched } from '../../../kernel/searched';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { IdParam } from '../../../platform/http/id-param';
import { IfMatch } from '../../../platform/http/if-match';
import { UploadForm, type IncomingForm } from '../../../platform/http/incoming-form';
import { TakesForm } from '../../../platform/http/readable-body';
import { ListQuery } from '../../../platform/http/list-query';
import { Listed } from '../../../platform/http/listed';
import { sendContent } from '../../../platform/http/send-content';
import { AddEvidenceVersion } from '../application/add-evidence-version';
import { DownloadEvidence, type Readied } from '../application/download-evidence';
import { EvidenceQueries } from '../application/evidence-queries';
import { EvidenceForms, VERSION_FORM } from './evidence-forms';
import {
  EvidenceDetailResponse,
  EvidenceVersionResponse,
  toEvidenceDetailResponse,
  toEvidenceVersionResponse,
} from './evidence.response';
import { ContentNumber } from './content-number.param';

const BYTES = {
  description: 'The file, to be saved.',
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
} as const;
const RANGE = {
  name: 'Range',
  required: false,
  description: 'One part of the content.',
  example: 'bytes=0-1023',
};

@ApiTags('Evidence')
@Controller('evidence/:id')
export class EvidenceContentsController {
  constructor(
    private readonly forms: EvidenceForms,
    private readonly addVersion: AddEvidenceVersion,
    private readonly downloads: DownloadEvidence,
    private readonly queries: EvidenceQueries,
  ) {}

  /** The newest content of the document. Who takes it is noted. */
  @Get('content')
  @Requires('evidence:read')
  @ApiHeader(RANGE)
  @ApiOkResponse(BYTES)
  @ApiResponse({ ...BYTES, status: 206, description: 'The part that was asked for.' })
  async content(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    return this.send(request, reply, actor, await this.downloads.ready(actor, id));
  }

  /** Every content that the document has had, the newest first. */
  @Get('versions')
  @Requires('evidence:read')
  @Listed(EvidenceVersionResponse, 'versions', [
    'number',
    'fileName',
    'size',
    'sha256',
    'uploadedAt',
  ])
  async versions(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { q }: ListQuery,
  ): Promise<Listing<EvidenceVersionResponse>> {
    const contents = await this.queries.contents(actor, id);
    const found = listingOf(contents.map(toEvidenceVersionResponse), {
      number: ({ number }) => number,
    });
    return searched(found, q);
  }

  /** Gives the document a new content, which supersedes the one it has. */
  @Post('versions')
  @Requires('evidence:write')
  @TakesForm(VERSION_FORM)
  async add(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @UploadForm() form: IncomingForm,
  ): Promise<EvidenceDetailResponse> {
    const file = await this.forms.version(form);
    return toEvidenceDetailResponse(await this.addVersion.execute(actor, id, version, file), actor);
  }

  /** A content that the document had or has. Who takes it is noted. */
  @Get('versions/:number/content')
  @Requires('evidence:read')
  @ApiHeader(RANGE)
  @ApiOkResponse(BYTES)
  @ApiResponse({ ...BYTES, status: 206, description: 'The part that was asked for.' })
  async versionContent(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Param('number', ContentNumber) number: number,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    return this.send(request, reply, actor, await this.downloads.ready(actor, id, number));
  }

  private send(request: FastifyRequest, reply: FastifyReply, actor: Actor, found: Readied) {
    const { fileName, mediaType, size, hash } = found.content;
    return sendContent(request, reply, {
      fileName,
      mediaType,
      size,
      tag: hash,
      isSecret: !['public', 'internal'].includes(found.evidence.confidentiality),
      open: (part) => this.downloads.open(actor, found, part),
    });
  }
}
