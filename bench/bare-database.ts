import Database from 'better-sqlite3';

const PAGE_CACHE_IN_KIB = 65_536;

const TABLES = `
CREATE TABLE IF NOT EXISTS token (hash TEXT PRIMARY KEY, expiresAt INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS mission (id TEXT PRIMARY KEY, reference TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS question (
  id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, area TEXT NOT NULL, criticalElement TEXT,
  priority INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS assessment (
  missionId TEXT NOT NULL REFERENCES mission (id), questionId INTEGER NOT NULL REFERENCES question (id),
  status TEXT NOT NULL, PRIMARY KEY (missionId, questionId)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS counter (
  missionId TEXT NOT NULL, area TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (missionId, area)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS finding (
  id TEXT PRIMARY KEY, missionId TEXT NOT NULL REFERENCES mission (id), number INTEGER NOT NULL,
  reference TEXT NOT NULL, question TEXT, area TEXT NOT NULL, criticalElement TEXT,
  kind TEXT NOT NULL, shortcomingDomain TEXT, title TEXT NOT NULL, description TEXT NOT NULL,
  language TEXT NOT NULL, recommendation TEXT, sscCandidate INTEGER NOT NULL,
  provisions TEXT NOT NULL, ownerOrganizationId TEXT, dueOn TEXT, repeatOf TEXT,
  state TEXT NOT NULL, issuedAt TEXT, closedAt TEXT, stateReason TEXT,
  version INTEGER NOT NULL, recordedAt TEXT NOT NULL, recordedById TEXT NOT NULL,
  recordedByName TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS finding_reference ON finding (missionId, area, number);
CREATE INDEX IF NOT EXISTS finding_list ON finding (missionId, area, state, dueOn, id);
CREATE UNIQUE INDEX IF NOT EXISTS finding_one_open ON finding (missionId, question)
  WHERE question IS NOT NULL AND kind IN ('weakness', 'regulatory-gap')
    AND state NOT IN ('closed', 'withdrawn');
`;

/** A durable database: what is committed has reached the disk. */
export function openBareDatabase(file: string): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma(`cache_size = -${PAGE_CACHE_IN_KIB}`);
  database.exec(TABLES);
  return database;
}
