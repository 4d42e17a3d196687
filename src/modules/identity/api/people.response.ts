import type { FoundPerson } from '../domain/person';

/** Somebody who may be taken into a mission. */
export class FoundPersonResponse {
  /** The account. UUID. */
  readonly id!: string;
  /** Name. */
  readonly name!: string;
  /** The organization that the person works for. */
  readonly organizationId!: string | null;
}

export const toFoundPersonResponse = (person: FoundPerson): FoundPersonResponse => ({
  id: person.id,
  name: person.name,
  organizationId: person.organizationId,
});
