/** Somebody with an account, without what is theirs alone. */
export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  readonly organizationId: string | null;
}

/** Whom somebody looks for. */
export interface PeopleFilter {
  /** A part of the name. */
  readonly q: string;
  readonly organizationId?: string;
}
