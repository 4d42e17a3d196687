import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { mapListing, type Listing } from '../../../kernel/page';
import { searched } from '../../../kernel/searched';
import { Requires } from '../../../platform/http/access';
import { Listed } from '../../../platform/http/listed';
import { CatalogueQueries } from '../application/catalogue-queries';
import {
  AREA_CSV,
  AreaResponse,
  CRITICAL_ELEMENT_CSV,
  CriticalElementResponse,
  toAreaResponse,
  toCriticalElementResponse,
} from './area.response';
import { ListAxisQuery } from './list-catalogue.request';

@ApiTags('Catalogue')
@Controller()
export class AreasController {
  constructor(private readonly queries: CatalogueQueries) {}

  /** The audit areas, in the order in which they are shown. */
  @Get('areas')
  @Requires('catalogue:read')
  @Listed(AreaResponse, 'areas', AREA_CSV)
  areas(@Query() { q }: ListAxisQuery): Listing<AreaResponse> {
    return searched(mapListing(this.queries.areas(), toAreaResponse), q);
  }

  /** The critical elements of an oversight system. */
  @Get('critical-elements')
  @Requires('catalogue:read')
  @Listed(CriticalElementResponse, 'critical-elements', CRITICAL_ELEMENT_CSV)
  criticalElements(@Query() { q }: ListAxisQuery): Listing<CriticalElementResponse> {
    return searched(mapListing(this.queries.criticalElements(), toCriticalElementResponse), q);
  }
}
