import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BareSeed } from './bare-seed';
import { AREAS } from './contract';
import { expectedCounts, findingBody, findingState, MISSION_COUNT } from './data-set';
import type { Contestant } from './measure';
import { seedOctant } from './octant-seed';
import { say } from './progress';
import { type ServerCommand, ServerProcess } from './server-process';
import type { Expected } from './workloads';

export interface Entry {
  readonly command: ServerCommand;
  readonly contestant: Contestant;
}

const ADMINISTRATOR_EMAIL = 'administrator@bench.invalid';

/** Octant as it is built, with a database of its own, logging warnings only. */
function octantCommand(workspace: string, password: string): ServerCommand {
  const script = join(__dirname, '..', 'src', 'main.js');
  if (!existsSync(script)) throw new Error(`There is no ${script}: build first.`);
  return {
    name: 'Octant',
    script,
    environment: {
      OCTANT_DATABASE_URL: `sqlite:${join(workspace, 'octant.sqlite')}`,
      OCTANT_EVIDENCE_URL: `file:${join(workspace, 'evidence')}`,
      OCTANT_ADMIN_EMAIL: ADMINISTRATOR_EMAIL,
      OCTANT_ADMIN_PASSWORD: password,
      OCTANT_LOG_LEVEL: 'warn',
    },
  };
}

/** How many drafts the first area of a mission has: what the total of its list must be. */
function draftsOfAnArea(findings: number): number {
  const mine = Array.from({ length: Math.floor(findings / MISSION_COUNT) }, (_, n) => n);
  return mine.filter((n) => findingBody('', n).area === AREAS[0] && findingState(n) === 'draft')
    .length;
}

export async function enterOctant(
  workspace: string,
  findings: number,
): Promise<Entry & { readonly seed: BareSeed }> {
  const password = randomBytes(24).toString('base64url');
  const command = octantCommand(workspace, password);
  say('starting Octant on an empty database');
  const { server: filled } = await ServerProcess.start(command);
  const administrator = { email: ADMINISTRATOR_EMAIL, password };
  const { token, missions, questions } = await seedOctant(filled.url, administrator, findings);
  // The bare server has answered nothing yet when the rounds begin; neither has this one.
  await filled.stop();
  const { server } = await ServerProcess.start(command);
  const expected: Expected = {
    counts: expectedCounts(questions),
    drafts: draftsOfAnArea(findings),
  };
  const missionIds = Object.values(missions) as string[];
  const seed = { token, missionIds, findings, questions };
  return { command, contestant: { server, token, missions, expected }, seed };
}

/** The bare server with the same missions, questions, answers, findings and bearer token. */
export async function enterBare(
  workspace: string,
  seed: BareSeed,
  octant: Contestant,
): Promise<Entry> {
  const seedFile = join(workspace, 'bare-seed.json');
  writeFileSync(seedFile, JSON.stringify(seed), { mode: 0o600 });
  const command: ServerCommand = {
    name: 'bare',
    script: join(__dirname, 'bare-server.js'),
    arguments: (port) => [join(workspace, 'bare.sqlite'), seedFile, port],
  };
  say('starting the bare server with the same data');
  const { server } = await ServerProcess.start(command);
  return { command, contestant: { ...octant, server } };
}
