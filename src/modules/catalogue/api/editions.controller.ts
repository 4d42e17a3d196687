import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { mapListing, type Listing } from '../../../kernel/page';
import { searched } from '../../../kernel/searched';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { AnsweredAnew } from '../../../platform/http/answered-anew';
import { IfMatch } from '../../../platform/http/if-match';
import { Listed } from '../../../platform/http/listed';
import { FileUpload, type UploadedFile } from '../../../platform/http/uploaded-file';
import { TakesForm } from '../../../platform/http/readable-body';
import { CatalogueQueries } from '../application/catalogue-queries';
import { ImportEdition } from '../application/import-edition';
import { PublishEdition } from '../application/publish-edition';
import { EditionImportResponse, toEditionImportResponse } from './edition-import.response';
import { ImportEditionQuery, MoveEditionRequest } from './edition.request';
import {
  EDITION_CSV,
  EditionDetailResponse,
  EditionResponse,
  toEditionDetailResponse,
  toEditionResponse,
} from './edition.response';
import { ListEditionsQuery } from './list-catalogue.request';

const LARGEST_FILE = 10 * 1024 * 1024;
const FILE_FORM = {
  type: 'object',
  required: ['file'],
  properties: {
    file: {
      type: 'string',
      format: 'binary',
      description: 'CSV, XLSX or JSON, at most 10 MiB; columns number, area, critical_element, …',
    },
  },
};

@ApiTags('Catalogue')
@Controller('editions')
export class EditionsController {
  constructor(
    private readonly queries: CatalogueQueries,
    private readonly importEdition: ImportEdition,
    private readonly publishEdition: PublishEdition,
  ) {}

  /** The editions of the protocol questions. */
  @Get()
  @Requires('catalogue:read')
  @Listed(EditionResponse, 'editions', EDITION_CSV)
  list(@CurrentActor() actor: Actor, @Query() query: ListEditionsQuery): Listing<EditionResponse> {
    const found = this.queries.editions(query.status);
    return searched(
      mapListing(found, (edition) => toEditionResponse(edition, actor)),
      query.q,
    );
  }

  /** Takes questions from a file into an edition that is not published: all of them, or none. */
  @Post('import')
  @HttpCode(200)
  @Requires('catalogue:import')
  @TakesForm(FILE_FORM)
  async import(
    @CurrentActor() actor: Actor,
    @Query() { dryRun = false, edition }: ImportEditionQuery,
    @FileUpload(LARGEST_FILE) { fileName, bytes }: UploadedFile,
  ): Promise<EditionImportResponse> {
    const named = edition === undefined ? {} : { edition };
    const command = { fileName, bytes, dryRun, ...named };
    return toEditionImportResponse(await this.importEdition.execute(actor, command));
  }

  /** An edition, with the numbers of its questions by area and critical element. */
  @Get(':code')
  @Requires('catalogue:read')
  @AnsweredAnew()
  async show(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
  ): Promise<EditionDetailResponse> {
    const { edition, counts } = await this.queries.edition(code);
    return toEditionDetailResponse(edition, counts, actor);
  }

  /** Publishes an edition. From then on it cannot change. */
  @Post(':code/transitions')
  @HttpCode(200)
  @Requires('catalogue:import')
  async move(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @IfMatch() version: number,
    @Body() _request: MoveEditionRequest,
  ): Promise<EditionResponse> {
    return toEditionResponse(await this.publishEdition.execute(actor, code, version), actor);
  }
}
