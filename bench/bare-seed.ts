import { createHash } from 'node:crypto';
import type BetterSqlite3 from 'better-sqlite3';
import type { BareFindings } from './bare-findings';
import type { Question } from './contract';
import { answerTo, findingBody, findingState } from './data-set';

export interface BareSeed {
  readonly token: string;
  readonly missionIds: readonly string[];
  readonly findings: number;
  readonly questions: readonly Question[];
}

const A_YEAR = 365 * 86_400_000;
export const tokenHash = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');

/** Fills an empty database with the same missions, answers and findings that Octant is given. */
export function seedBare(
  database: BetterSqlite3.Database,
  findings: BareFindings,
  seed: BareSeed,
): void {
  if (database.prepare('SELECT 1 FROM mission').get() !== undefined) return;
  const fill = database.transaction(() => {
    database
      .prepare('INSERT INTO token VALUES (?, ?)')
      .run(tokenHash(seed.token), Date.now() + A_YEAR);
    addQuestions(database, seed.questions);
    const now = new Date().toISOString();
    for (const missionId of seed.missionIds) {
      addMission(database, missionId, seed.questions);
      for (let n = 0; n < seed.findings / seed.missionIds.length; n++) {
        findings.record(findingBody(missionId, n), now, findingState(n));
      }
    }
  });
  fill();
  database.exec('ANALYZE');
  database.pragma('wal_checkpoint(TRUNCATE)');
}

function addQuestions(database: BetterSqlite3.Database, questions: readonly Question[]): void {
  const add = database.prepare('INSERT INTO question VALUES (?, ?, ?, ?, ?)');
  questions.forEach(({ number, area, criticalElement, priority }, n) =>
    add.run(n + 1, number, area, criticalElement, priority ? 1 : 0),
  );
}

function addMission(
  database: BetterSqlite3.Database,
  missionId: string,
  questions: readonly Question[],
): void {
  database
    .prepare('INSERT INTO mission VALUES (?, ?)')
    .run(missionId, `TJ-2026-${missionId.slice(-2)}`);
  const answer = database.prepare('INSERT INTO assessment VALUES (?, ?, ?)');
  questions.forEach((_, n) => answer.run(missionId, n + 1, answerTo(n)));
}
