import { Injectable } from '@nestjs/common';
import type { Listing } from '../../../kernel/page';
import { Reader } from '../../../platform/database/transaction';
import type { FoundPerson, PeopleFilter } from '../domain/person';
import { People } from '../persistence/people';

@Injectable()
export class PeopleQueries {
  constructor(
    private readonly reader: Reader,
    private readonly people: People,
  ) {}

  /** Throws UserNotFound, also for an account that is disabled. */
  get(id: string): Promise<FoundPerson> {
    return this.people.get(this.reader, id);
  }

  list(filter: PeopleFilter): Listing<FoundPerson> {
    return this.people.list(this.reader, filter);
  }
}
