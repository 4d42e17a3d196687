import type { CallExample } from './platform/http/openapi/examples';

const MISSION = '019b0a54-6f5a-7c1e-8d2b-3f4a5b6c7d8e';
const FINDING = '019b0a55-01c4-7b6a-9c0d-1e2f3a4b5c6d';

/** What the main calls look like, by method and address. */
export const examples: Readonly<Record<string, CallExample>> = {
  'POST /session': {
    request: { email: 'auditor@example.org', password: 'a long sentence nobody guesses' },
  },
  'POST /me/tokens': { request: { name: 'ci', expiresOn: '2027-01-01' } },
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
  'POST /missions/{id}/members': {
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
  },
  'POST /findings/{id}/transitions': { request: { to: 'issued' } },
  'PATCH /findings/{id}': { request: { title: 'Surveillance follows no approved programme' } },
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
