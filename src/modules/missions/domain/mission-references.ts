import type { RefusalDetails } from '../../../kernel/domain-error';
import type { CatalogueEdition } from '../../catalogue';
import type { Organization, State } from '../../reference-data';
import {
  MissionEditionDraft,
  MissionEditionUnknown,
  MissionOrganizationUnknown,
  MissionStateUnknown,
} from './mission.errors';

/** The fault stands at one member of what was sent. */
const at = (member: string, detail: string): RefusalDetails => ({
  errors: [{ pointer: `#/${member}`, code: 'unknown', detail }],
});

/** The State that a mission names, when there is one. */
export function namedState(code: string, found: State | undefined): State {
  if (found) return found;
  const detail = `There is no State ${code} here. Add it first.`;
  throw new MissionStateUnknown(detail, at('state', detail));
}

/** The organization that is to lead a mission, when there is one. */
export function namedOrganization(id: string, found: Organization | undefined): Organization {
  if (found) return found;
  const detail = `There is no organization ${id} here. Add it first.`;
  throw new MissionOrganizationUnknown(detail, at('leadOrganizationId', detail));
}

export function editionUnknown(code: string): MissionEditionUnknown {
  const detail = `There is no edition ${code} here. Import it first.`;
  return new MissionEditionUnknown(detail, at('edition', detail));
}

/** Questions that may still change would change what was audited, so a mission is pinned to what is published. */
export function assertPublished({ code, status }: Pick<CatalogueEdition, 'code' | 'status'>): void {
  if (status === 'published') return;
  const detail = `Edition ${code} is a draft. Publish it before a mission asks its questions.`;
  throw new MissionEditionDraft(detail, {
    errors: [{ pointer: '#/edition', code: 'published', detail }],
  });
}
