import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { addDays } from '../../kernel/calendar-date';
import { systemActor, type Actor, type MissionRole } from '../../kernel/actor';
import type { Language } from '../../kernel/localized-text';
import { Accounts, MakeToken, Passwords } from '../../modules/identity';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { DemoClient } from '../demo-client';
import type { DemoArea } from './areas';

/** Who audits, and who coordinates for the State, in each area. Accident investigation is a body of its own. */
export const AUDITOR_OF = {
  LEG: 'auditor2',
  ORG: 'auditor2',
  PEL: 'auditor',
  OPS: 'auditor',
  AIR: 'auditor',
  AIG: 'auditor2',
  ANS: 'auditor2',
  AGA: 'auditor2',
} as const satisfies Record<DemoArea, PartKey>;
export const COORDINATOR_OF = {
  LEG: 'coordinator2',
  ORG: 'coordinator2',
  PEL: 'coordinator',
  OPS: 'coordinator',
  AIR: 'coordinator',
  AIG: 'investigator',
  ANS: 'coordinator2',
  AGA: 'coordinator2',
} as const satisfies Record<DemoArea, PartKey>;

/** Somebody of the demonstration: an account to sign in with, and a client for the story. */
export interface DemoPerson {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly language: Language;
  readonly client: DemoClient;
}

interface Part {
  readonly key: string;
  readonly name: string;
  readonly role: MissionRole;
  readonly areas: readonly string[];
  readonly language: Language;
}

/** One person for each role, and as many more as the story needs for four eyes. */
export const PARTS = [
  {
    key: 'manager',
    name: 'Programme Manager',
    role: 'programme-manager',
    areas: [],
    language: 'en',
  },
  { key: 'lead', name: 'Lead Auditor', role: 'lead-auditor', areas: [], language: 'en' },
  {
    key: 'auditor',
    name: 'Auditor for operations',
    role: 'auditor',
    areas: ['PEL', 'OPS', 'AIR'],
    language: 'fa',
  },
  {
    key: 'auditor2',
    name: 'Auditor for infrastructure',
    role: 'auditor',
    areas: ['LEG', 'ORG', 'AIG', 'ANS', 'AGA'],
    language: 'fa',
  },
  { key: 'ncmc', name: 'National Coordinator', role: 'ncmc', areas: [], language: 'ru' },
  {
    key: 'coordinator',
    name: 'Area Coordinator',
    role: 'area-coordinator',
    areas: ['PEL', 'OPS', 'AIR'],
    language: 'ru',
  },
  {
    key: 'coordinator2',
    name: 'Coordinator for infrastructure',
    role: 'area-coordinator',
    areas: ['LEG', 'ORG', 'ANS', 'AGA'],
    language: 'tg',
  },
  {
    key: 'investigator',
    name: 'Coordinator for investigation',
    role: 'area-coordinator',
    areas: ['AIG'],
    language: 'en',
  },
  { key: 'owner', name: 'Action Owner', role: 'action-owner', areas: [], language: 'tg' },
  { key: 'owner2', name: 'Second Action Owner', role: 'action-owner', areas: [], language: 'ru' },
  { key: 'viewer', name: 'Viewer', role: 'viewer', areas: [], language: 'en' },
] as const satisfies readonly Part[];
export type PartKey = (typeof PARTS)[number]['key'] | 'administrator';

export interface Cast {
  readonly people: Readonly<Record<PartKey, DemoPerson>>;
  /** The same for all of them, and new in every demonstration. */
  readonly password: string;
}

/** Makes the accounts. `today` is the day on which the story begins. */
export async function makeCast(server: NestFastifyApplication, today: string): Promise<Cast> {
  const password = randomBytes(9).toString('base64url');
  const passwordHash = await server.get(Passwords).hash(password);
  const make = async (key: string, name: string, role: string, language: Language) => {
    const administrator = key === 'administrator';
    const email = `${key}@demo.example`;
    const given = {
      name: `${name} (illustrative)`,
      email,
      language,
      organizationId: null,
      administrator,
      passwordHash,
    };
    const { id } = await server
      .get(UnitOfWork)
      .run(systemActor('demonstration'), (tx) => server.get(Accounts).createUser(tx, given));
    const client = new DemoClient(server, await tokenOf(server, id, name, today));
    return [key, { id, email, role, language, client }] as const;
  };
  const made = [await make('administrator', 'Administrator', 'administrator', 'en')];
  for (const part of PARTS) made.push(await make(part.key, part.name, part.role, part.language));
  return { people: Object.fromEntries(made) as Record<PartKey, DemoPerson>, password };
}

async function tokenOf(
  server: NestFastifyApplication,
  id: string,
  name: string,
  today: string,
): Promise<string> {
  const actor: Actor = { ...systemActor('demonstration'), id, name };
  const made = await server
    .get(MakeToken)
    .execute(actor, { name: 'demonstration', expiresOn: addDays(today, 360) });
  return made.token;
}
