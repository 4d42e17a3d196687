import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { mapListing, type Listing } from '../../../kernel/page';
import { Requires } from '../../../platform/http/access';
import { IdParam } from '../../../platform/http/id-param';
import { Listed } from '../../../platform/http/listed';
import { PeopleQueries } from '../application/people-queries';
import { FindPeopleQuery } from './people.request';
import { FoundPersonResponse, toFoundPersonResponse } from './people.response';

@ApiTags('People')
@Controller('people')
export class PeopleController {
  constructor(private readonly queries: PeopleQueries) {}

  /** Finds people by their name, to take them into a mission. */
  @Get()
  @Requires('members:manage')
  @Listed(FoundPersonResponse, 'people', ['id', 'name', 'organizationId'])
  list(@Query() query: FindPeopleQuery): Listing<FoundPersonResponse> {
    return mapListing(this.queries.list(query), toFoundPersonResponse);
  }

  /** One person. */
  @Get(':id')
  @Requires('members:manage')
  async show(@IdParam() id: string): Promise<FoundPersonResponse> {
    return toFoundPersonResponse(await this.queries.get(id));
  }
}
