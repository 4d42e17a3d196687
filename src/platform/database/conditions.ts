import type { SqlValue } from './statements';

/** A condition on rows, with its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** The part of a query after `where`, put together from those filters that were given. */
export class Conditions {
  private readonly parts: string[] = [];
  private readonly given: SqlValue[] = [];

  add(sql: string, ...values: readonly SqlValue[]): this {
    this.parts.push(sql);
    this.given.push(...values);
    return this;
  }

  /** Leaves the list as it is when no value was given. */
  equal(column: string, value: string | number | boolean | undefined): this {
    return value === undefined ? this : this.add(`${column} = ?`, value);
  }

  /** One of the values; an empty list holds for no row, a missing one leaves the query as it is. */
  in(column: string, values: readonly (string | number)[] | undefined): this {
    if (values === undefined) return this;
    if (values.length === 0) return this.add('1 = 0');
    if (values.length === 1) return this.add(`${column} = ?`, values[0]);
    return this.add(`${column} in (${values.map(() => '?').join(', ')})`, ...values);
  }

  /** ` where … and …`, or nothing. */
  get where(): string {
    return this.parts.length === 0 ? '' : ` where ${this.parts.join(' and ')}`;
  }

  get values(): readonly SqlValue[] {
    return this.given;
  }
}
