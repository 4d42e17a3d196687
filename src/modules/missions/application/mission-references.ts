import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../platform/database/transaction';
import { Catalogue, EditionNotFound, type CatalogueEdition } from '../../catalogue';
import { Organizations, States, type State } from '../../reference-data';
import {
  assertPublished,
  editionUnknown,
  namedOrganization,
  namedState,
} from '../domain/mission-references';

/** What the body of a mission names, which must be there: otherwise a rule says no, and points at the member. */
@Injectable()
export class MissionReferences {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly states: States,
    private readonly organizations: Organizations,
  ) {}

  async edition(code: string): Promise<CatalogueEdition> {
    const edition = await this.find(code);
    assertPublished(edition);
    return edition;
  }

  async state(scope: Scope, code: string): Promise<State> {
    return namedState(code, await this.states.find(scope, code));
  }

  async assertOrganization(scope: Scope, id: string | null | undefined): Promise<void> {
    if (id) namedOrganization(id, await this.organizations.find(scope, id));
  }

  private async find(code: string): Promise<CatalogueEdition> {
    try {
      return await this.catalogue.edition(code);
    } catch (error) {
      if (error instanceof EditionNotFound) throw editionUnknown(code);
      throw error;
    }
  }
}
