import { QueryFailedError } from 'typeorm';

/** A uniqueness or reference rule of the schema, as each database names it when it is broken. */
export interface Constraint {
  /** The name of the constraint or unique index in PostgreSQL. */
  readonly name: string;
  /** Table and columns in SQLite's message, `finding.missionId, finding.question`. */
  readonly columns?: string;
}

/** What the drivers say. The shape alone is asked for: an error of native code may come from another realm. */
interface Refused {
  readonly code?: string;
  readonly constraint?: string;
  readonly message?: string;
}

/** Whether a database refused a statement because of this constraint. */
export function violates(error: unknown, { name, columns }: Constraint): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const { code, constraint, message } = (cause ?? {}) as Refused;
  if (constraint === name) return true;
  if (code !== 'SQLITE_CONSTRAINT_UNIQUE' && code !== 'SQLITE_CONSTRAINT_PRIMARYKEY') return false;
  return columns !== undefined && message?.endsWith(`: ${columns}`) === true;
}
