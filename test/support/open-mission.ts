import type { Body } from './client';
import type { Person } from './people';
import type { TestApp } from './test-app';

/** A mission under way, with one person in each role. */
export interface OpenMission extends Body {
  readonly reference: string;
  readonly people: {
    readonly manager: Person;
    readonly lead: Person;
    readonly auditor: Person;
    readonly ncmc: Person;
    readonly coordinator: Person;
    readonly actionOwner: Person;
    readonly viewer: Person;
    readonly outsider: Person;
  };
}

export interface OpenMissionOptions {
  readonly areas?: readonly string[];
  /** The areas of the auditor and of the area coordinator. */
  readonly own?: readonly string[];
  readonly kind?: string;
  readonly state?: string;
}

/** Plans a mission, brings people into it, and begins it. */
export async function openMission(
  app: TestApp,
  {
    areas = ['LEG', 'OPS'],
    own = ['OPS'],
    kind = 'internal-audit',
    state = 'TJ',
  }: OpenMissionOptions = {},
): Promise<OpenMission> {
  const planned = await app.as(app.administrator).post('/missions', {
    title: 'A mission',
    state,
    kind,
    edition: '2024',
    areas,
    leadOrganizationId: null,
    startsOn: null,
    endsOn: null,
  });
  expect(planned).toMatchObject({ status: 201 });
  const mission = planned.body;
  const people = {
    manager: await app.member(mission, 'programme-manager'),
    lead: await app.member(mission, 'lead-auditor'),
    auditor: await app.member(mission, 'auditor', { areas: own }),
    ncmc: await app.member(mission, 'ncmc'),
    coordinator: await app.member(mission, 'area-coordinator', { areas: own }),
    actionOwner: await app.member(mission, 'action-owner'),
    viewer: await app.member(mission, 'viewer'),
    outsider: await app.person({ name: 'The outsider' }),
  };
  const begun = await app
    .as(people.lead)
    .post(
      `/missions/${mission.id}/transitions`,
      { to: 'in-progress' },
      { 'if-match': `"${String(mission.version)}"` },
    );
  expect(begun).toMatchObject({ status: 200 });
  return { ...begun.body, reference: String(begun.body.reference), people };
}

/** Answers questions of the mission for the first time. */
export async function answer(
  app: TestApp,
  mission: OpenMission,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  const items = Object.entries(answers).map(([question, status]) => ({
    question,
    status,
    version: 0,
    ...(status === 'not-applicable' ? { naReason: 'Not in this State' } : {}),
  }));
  const answered = await app
    .as(mission.people.lead)
    .patch(`/missions/${mission.id}/assessments`, { items });
  expect(answered).toMatchObject({ status: 200 });
}
