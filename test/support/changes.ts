import { SeedReferenceData } from '../../src/modules/reference-data';
import type { Client } from './client';
import { aConsultation } from './consultations';
import { openMission, type OpenMission } from './open-mission';
import { PlanWork, succeeded } from './plans';
import { TestApp } from './test-app';
import { upload } from './uploading';

/** A mission with its people, and what changes are tried on. */
export class Scene {
  private constructor(
    readonly app: TestApp,
    readonly mission: OpenMission,
    readonly work: PlanWork,
  ) {}

  static async set(): Promise<Scene> {
    const app = await TestApp.start();
    await app.server.get(SeedReferenceData).ensure();
    const mission = await openMission(app);
    return new Scene(app, mission, new PlanWork(app, mission));
  }

  get administrator(): Client {
    return this.app.as(this.app.administrator);
  }

  get lead(): Client {
    return this.work.as('lead');
  }

  /** The address of a new thing. */
  async add(by: Client, url: string, body: object): Promise<string> {
    return `${url}/${succeeded(await by.post(url, body), 201).id}`;
  }
}

/** Something that takes a PATCH. */
export interface Changeable {
  readonly name: string;
  /** The address of one. */
  readonly prepare: (scene: Scene) => Promise<string>;
  /** A change that makes it another for each number. */
  readonly change: (n: number) => object;
  readonly by: (scene: Scene) => Client;
}

const administrator = (scene: Scene): Client => scene.administrator;
const lead = (scene: Scene): Client => scene.lead;
const AREAS = [['OPS'], ['LEG'], ['LEG', 'OPS']];
const LAW = {
  state: 'TJ',
  title: 'Rules',
  number: '77',
  kind: 'regulation',
  adoptedOn: '2024-02-29',
  amendments: [],
};

export const CHANGEABLE: readonly Changeable[] = [
  {
    name: 'a user',
    prepare: async ({ app }) => `/users/${(await app.person()).id}`,
    change: (n) => ({ name: `Name ${n}` }),
    by: administrator,
  },
  {
    name: 'oneself',
    prepare: () => Promise.resolve('/me'),
    change: (n) => ({ name: `Name ${n}` }),
    by: administrator,
  },
  {
    name: 'a member',
    prepare: async ({ app, mission }) => {
      const { id } = await app.membership(mission, mission.people.viewer);
      return `/missions/${mission.id}/members/${id}`;
    },
    change: (n) => ({ areas: AREAS[n] }),
    by: administrator,
  },
  {
    name: 'a mission',
    prepare: ({ mission }) => Promise.resolve(`/missions/${mission.id}`),
    change: (n) => ({ title: `Title ${n}` }),
    by: lead,
  },
  {
    name: 'a consultation',
    prepare: (scene) =>
      scene.add(scene.lead, `/missions/${scene.mission.id}/consultations`, aConsultation()),
    change: (n) => ({ hours: n + 1 }),
    by: lead,
  },
  {
    name: 'a finding',
    prepare: async ({ work }) => `/findings/${(await work.record()).id}`,
    change: (n) => ({ title: `Title ${n}`, references: [`Annex ${n + 1}`] }),
    by: lead,
  },
  {
    name: 'a step',
    prepare: async ({ work }) => `/steps/${(await work.step(await work.accepted())).id}`,
    change: (n) => ({ progress: 40 + n }),
    by: ({ work }) => work.as('actionOwner'),
  },
  {
    name: 'evidence',
    prepare: async ({ app, mission }) => {
      const sent = await upload(app, mission.people.lead, mission);
      return `/evidence/${succeeded(sent, 201).id}`;
    },
    change: (n) => ({ title: `Title ${n}`, documentDate: '2025-12-21' }),
    by: lead,
  },
  {
    name: 'a State',
    prepare: () => Promise.resolve('/states/TJ'),
    change: (n) => ({ timeZone: ['Asia/Tashkent', 'Asia/Samarkand', 'Asia/Almaty'][n] }),
    by: administrator,
  },
  {
    name: 'an organization',
    prepare: (scene) =>
      scene.add(scene.administrator, '/organizations', { name: 'One', kind: 'ministry' }),
    change: (n) => ({ shortName: `O${n}` }),
    by: administrator,
  },
  {
    name: 'a target',
    prepare: (scene) =>
      scene.add(scene.administrator, '/targets', { source: 'A plan', scope: 'AGA', value: 82.5 }),
    change: (n) => ({ value: 83 + n }),
    by: administrator,
  },
  {
    name: 'a legal instrument',
    prepare: (scene) => scene.add(scene.administrator, '/legal-instruments', LAW),
    change: (n) => ({
      number: `${78 + n}`,
      amendments: [{ number: '80', adoptedOn: '2024-03-01' }],
    }),
    by: administrator,
  },
];
