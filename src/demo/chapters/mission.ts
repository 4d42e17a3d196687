import type { Thing } from '../demo-client';
import { AREAS } from './areas';
import { PARTS, type Cast } from './people';

/** Who has to answer: accident investigation belongs to a body of its own. */
export interface DemoOwners {
  readonly authority: string;
  readonly investigation: string;
}

/** An invented State, so that no invented figure stands beside the name of a real one. */
const STATE = {
  code: 'XA',
  code3: 'XAA',
  names: {
    en: 'Illustrative State',
    ru: 'Условное государство',
    fa: 'کشور فرضی',
    tg: 'Давлати фарзӣ',
  },
  timeZone: 'Asia/Dushanbe',
};

const AUTHORITY = {
  name: 'Illustrative Civil Aviation Authority',
  shortName: 'ICAA (illustrative)',
  kind: 'state-authority',
  state: STATE.code,
};
const INVESTIGATION = {
  name: 'Illustrative Investigation Bureau',
  shortName: 'IIB (illustrative)',
  kind: 'investigation-authority',
  state: STATE.code,
};

/** The State, and the two bodies that answer for it. */
export async function addState({ people }: Cast): Promise<DemoOwners> {
  const { client } = people.administrator;
  await client.post('/states', STATE);
  const authority = await client.post('/organizations', AUTHORITY);
  const investigation = await client.post('/organizations', INVESTIGATION);
  return { authority: authority.id, investigation: investigation.id };
}

/** Plans the illustrative mission, brings everybody into it, and begins it. */
export async function beginMission({ people }: Cast): Promise<Thing> {
  const administrator = people.administrator.client;
  const mission = await administrator.post('/missions', {
    title: 'Illustrative internal audit in eight areas',
    state: STATE.code,
    kind: 'internal-audit',
    edition: '2024',
    areas: AREAS,
    startsOn: '2025-12-01',
    endsOn: '2025-12-21',
    note: 'Every answer, finding and plan of this mission is invented, to show how Octant works.',
    illustrative: true,
  });
  for (const { key, role, areas } of PARTS)
    await administrator.post(`/missions/${mission.id}/members`, {
      userId: people[key].id,
      role,
      areas,
    });
  return people.lead.client.move('/missions', mission, 'in-progress');
}

/** A self-assessment of a few areas, begun before the audit: another track, never mixed with it. */
export async function beginSelfAssessment({ people }: Cast): Promise<Thing> {
  const administrator = people.administrator.client;
  const mission = await administrator.post('/missions', {
    title: 'Illustrative self-assessment',
    state: STATE.code,
    kind: 'self-assessment',
    edition: '2024',
    areas: ['LEG', 'ORG', 'OPS'],
    startsOn: '2025-11-24',
    endsOn: null,
    illustrative: true,
  });
  for (const key of ['lead', 'ncmc'] as const)
    await administrator.post(`/missions/${mission.id}/members`, {
      userId: people[key].id,
      role: key === 'lead' ? 'lead-auditor' : 'ncmc',
      areas: [],
    });
  return people.lead.client.move('/missions', mission, 'in-progress');
}
