import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG, type Config } from '../../src/platform/config/config';
import type { Answer } from './client';
import { form, pdf, type SentFile } from './files';
import type { OpenMission } from './open-mission';
import type { Person } from './people';
import type { TestApp } from './test-app';

/** Sends a file as evidence; what is not said is unremarkable. */
export function upload(
  app: TestApp,
  who: Person,
  mission: Pick<OpenMission, 'id'>,
  more: Readonly<Record<string, string>> = {},
  file: SentFile = { name: 'document.pdf', bytes: pdf() },
): Promise<Answer> {
  const fields = { missionId: mission.id, title: 'A document', language: 'en', ...more };
  return app.as(who).raw({ method: 'POST', url: '/evidence', ...form(fields, file) });
}

/** What lies in the folder of the evidence, below its first letters or in the temporary place. */
export function storedFiles(app: TestApp): readonly string[] {
  const { evidence } = app.server.get<Config>(CONFIG);
  if (evidence.kind !== 'file') throw new Error('The evidence is not in a folder');
  return readdirSync(evidence.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(evidence.folder.length + 1))
    .filter((name) => /^(incoming|[\da-f]{2})\//.test(name));
}
