import Sqlite from 'better-sqlite3';

/** A second process would write behind the back of the first: SQLite is for one process. */
export class DatabaseInUse extends Error {
  constructor(file: string) {
    super(
      `The database ${file} is in use by another process. Stop it first, or use PostgreSQL to run several.`,
    );
  }
}

/** Holds the database file for this process until `release`, or until the process ends however it ends. */
export function lockForThisProcess(file: string): { release(): void } {
  const lock = new Sqlite(`${file}.lock`, { timeout: 0 });
  try {
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    const { code } = error as { code?: string };
    if (code?.startsWith('SQLITE_BUSY')) throw new DatabaseInUse(file);
    throw error;
  }
  return { release: () => lock.close() };
}
