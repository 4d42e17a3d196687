import type { CallExample } from './platform/http/openapi/examples';

const MISSION = '019b0a54-6f5a-7c1e-8d2b-3f4a5b6c7d8e';
const FINDING = '019b0a55-01c4-7b6a-9c0d-1e2f3a4b5c6d';

const COUNTS = { satisfactory: 500, notSatisfactory: 200, notApplicable: 35, notReviewed: 100 };
const EI = { value: 71.43, satisfactory: 500, applicable: 700, coverage: 88.02 };

const READINESS = {
  mission: { id: MISSION, reference: 'TJ-2025-01', title: 'Comprehensive internal audit' },
  state: 'TJ',
  track: 'internal-audit',
  edition: '2024',
  illustrative: true,
  asOf: '2026-03-31T08:00:00.000Z',
  journalPosition: 912,
  counts: COUNTS,
  overall: EI,
  coverage: 88.02,
  byArea: [{ area: 'OPS', counts: COUNTS, ei: EI }],
  byCriticalElement: [{ criticalElement: 'CE-6', counts: COUNTS, ei: EI }],
  grid: [{ area: 'OPS', criticalElement: 'CE-6', questions: 835, counts: COUNTS, ei: EI }],
  priority: { counts: COUNTS, ei: EI },
  ssp: null,
  targets: [
    {
      source: 'Global plan',
      scope: 'overall',
      value: 75,
      dueOn: null,
      met: false,
      questionsToGo: 25,
    },
  ],
  deadlines: { today: '2026-03-31', overdue: 4, ahead: 31, nextDueOn: '2026-04-15' },
  gaps: [{ kind: 'overdue-steps', count: 4 }],
};

/** What the main calls look like, by method and address. */
export const examples: Readonly<Record<string, CallExample>> = {
  'POST /session': {
    request: { email: 'auditor@example.org', password: 'a long sentence nobody guesses' },
  },
  'POST /me/tokens': {
    request: { name: 'ci', expiresOn: '2027-01-01' },
    response: {
      id: '019b0a53-7c21-7e0f-8b1c-0a1b2c3d4e5f',
      name: 'ci',
      scopes: null,
      expiresOn: '2027-01-01',
      createdAt: '2026-03-31T08:00:00.000Z',
      token: 'oct_2ZpM1p8i1m4s7mZ8Q0nJrC7uHc1x5kq3',
    },
  },
  'POST /users': {
    request: {
      name: 'Zarina Nazarova',
      email: 'zarina@example.org',
      password: 'a long sentence nobody guesses',
      language: 'ru',
      organizationId: null,
      roles: [],
    },
  },
  'POST /missions': {
    request: {
      title: 'Comprehensive internal audit',
      state: 'TJ',
      kind: 'internal-audit',
      edition: '2024',
      areas: ['LEG', 'ORG', 'PEL', 'OPS', 'AIR', 'AIG', 'ANS', 'AGA'],
      leadOrganizationId: null,
      startsOn: null,
      endsOn: null,
    },
  },
  'POST /missions/{missionId}/members': {
    request: { userId: '019b0a54-2f10-7d55-8a8b-9c9d0e1f2a3b', role: 'auditor', areas: ['OPS'] },
  },
  'POST /missions/{id}/transitions': { request: { to: 'in-progress' } },
  'PATCH /missions/{id}/assessments': {
    request: {
      items: [
        {
          question: '4.103',
          status: 'not-satisfactory',
          remarks: 'No procedure is written down.',
          version: 0,
        },
      ],
    },
  },
  'PUT /missions/{id}/assessments/{number}': {
    request: { status: 'satisfactory', remarks: 'The procedure is in force.' },
  },
  'POST /findings': {
    request: {
      missionId: MISSION,
      question: '4.103',
      kind: 'weakness',
      title: 'Surveillance has no programme',
      description: 'Inspections are made on request; no yearly programme is approved.',
      language: 'en',
      recommendation: 'Approve a yearly surveillance programme and follow its completion.',
    },
    response: {
      id: FINDING,
      reference: 'TJ-2025-01-OPS-001',
      missionId: MISSION,
      question: '4.103',
      area: 'OPS',
      criticalElement: 'CE-6',
      kind: 'weakness',
      shortcomingDomain: 'supervisory-process',
      state: 'draft',
      title: 'Surveillance has no programme',
      description: 'Inspections are made on request; no yearly programme is approved.',
      language: 'en',
      references: [],
      law: null,
      sscCandidate: false,
      ownerOrganizationId: null,
      dueOn: null,
      repeatOf: null,
      recordedAt: '2026-03-31T08:00:00.000Z',
      recordedBy: { id: '019b0a54-2f10-7d55-8a8b-9c9d0e1f2a3b', name: 'An Auditor' },
      issuedAt: null,
      closedAt: null,
      stateReason: null,
      version: 1,
      allowedTransitions: ['issued', 'withdrawn'],
    },
  },
  'GET /readiness': { response: READINESS },
  'POST /findings/{id}/transitions': { request: { to: 'issued' } },
  'PATCH /findings/{id}': { request: { title: 'Surveillance follows no approved programme' } },
  'POST /findings/bulk-changes': {
    request: {
      items: [{ id: FINDING, version: 3, dueOn: '2026-12-31', to: 'issued' }],
    },
  },
  'PUT /findings/{id}/recommendations/{recommendationId}/response': {
    request: { response: 'adapted', reason: 'The programme runs for two years.', language: 'en' },
  },
  'PUT /findings/{id}/plan': {
    request: {
      rootCause: 'Nobody is charged with planning inspections.',
      summary: 'A planning officer writes a yearly programme, which the head approves.',
      coordinatorName: 'Head of the flight safety department',
      language: 'en',
      steps: [
        {
          action: 'Appoint a planning officer',
          actionOffice: 'Personnel department',
          evidenceReference: 'The order of appointment',
          evidenceItems: [1],
          estimatedOn: '2026-09-01',
        },
      ],
    },
  },
  'POST /findings/{id}/plan/submissions': { request: { planVersion: 4 } },
  'POST /findings/{id}/plan/reviews': {
    request: {
      revision: 1,
      rating: 'partially',
      criteria: {
        relevant: { met: true },
        comprehensive: { met: false, comment: 'Training is missing.' },
        detailed: { met: true },
        specific: { met: true },
        realistic: { met: true },
        consistent: { met: true },
      },
      note: 'Say how the inspectors are trained.',
    },
  },
  'PATCH /steps/{id}': { request: { progress: 100, completedOn: '2026-08-20' } },
  'POST /steps/{id}/transitions': {
    request: { to: 'refused', reason: 'The order is not signed.' },
  },
  'POST /findings/bulk': {
    request: {
      items: [
        {
          missionId: MISSION,
          area: 'OPS',
          kind: 'observation',
          title: 'Inspectors keep their own records',
          description: 'Each inspector keeps a file of his own.',
          language: 'en',
          repeatOf: FINDING,
        },
      ],
    },
  },
};
