import { QueryFailedError, type DataSource } from 'typeorm';
import type { Committer } from './committer';
import { PostgresStatements, type Statements } from './statements';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const MOST_TRIES = 3;

/** One transaction a unit; PostgreSQL keeps simultaneous ones apart and groups their commits itself. */
export class PostgresCommitter implements Committer {
  constructor(private readonly writer: DataSource) {}

  async commit<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.writer.transaction((manager) => work(new PostgresStatements(manager)));
      } catch (error) {
        if (attempt >= MOST_TRIES || !isTransient(error)) throw error;
      }
    }
  }
}

function isTransient(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { code?: string };
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}
