/** Somebody, by the name they had then. */
export class PersonResponse {
  /** UUID. */
  readonly id!: string;
  /** Name. */
  readonly name!: string;
}
