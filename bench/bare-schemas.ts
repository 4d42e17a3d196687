import { AREAS } from './contract';

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const id = { type: 'string', format: 'uuid' };
const texts = { type: 'array', items: { type: 'string' } };
const nullable = { type: 'string', nullable: true };

export const newFinding = {
  type: 'object',
  additionalProperties: false,
  required: ['missionId', 'kind', 'title', 'description', 'language'],
  properties: {
    missionId: id,
    question: { type: 'string', pattern: '^[1-9]\\.\\d{3}$' },
    area: { enum: [...AREAS, 'SSP'] },
    kind: { enum: ['weakness', 'regulatory-gap', 'observation', 'strength'] },
    title: text(300),
    description: text(20_000),
    language: { enum: ['en', 'ru', 'fa', 'tg'] },
    references: { type: 'array', maxItems: 20, items: text(300) },
    recommendation: text(10_000),
    sscCandidate: { type: 'boolean' },
    dueOn: { type: 'string', format: 'date' },
  },
} as const;

export const newFindings = {
  type: 'object',
  additionalProperties: false,
  required: ['items'],
  properties: { items: { type: 'array', minItems: 1, maxItems: 10_000, items: newFinding } },
} as const;

export const listQuery = {
  type: 'object',
  additionalProperties: false,
  required: ['missionId'],
  properties: {
    missionId: id,
    area: { enum: [...AREAS, 'SSP'] },
    state: { type: 'string', maxLength: 40 },
    sort: { enum: ['dueOn'] },
    page: { type: 'integer', minimum: 1, default: 1 },
    perPage: { type: 'integer', minimum: 1, maximum: 200, default: 25 },
    total: { type: 'boolean', default: true },
  },
} as const;

export const readinessQuery = {
  type: 'object',
  additionalProperties: false,
  required: ['missionId'],
  properties: { missionId: id },
} as const;

export const finding = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    reference: { type: 'string' },
    missionId: { type: 'string' },
    question: nullable,
    area: { type: 'string' },
    criticalElement: nullable,
    kind: { type: 'string' },
    shortcomingDomain: nullable,
    state: { type: 'string' },
    title: { type: 'string' },
    description: { type: 'string' },
    language: { type: 'string' },
    references: texts,
    law: nullable,
    sscCandidate: { type: 'boolean' },
    ownerOrganizationId: nullable,
    dueOn: nullable,
    repeatOf: nullable,
    recordedAt: { type: 'string' },
    recordedBy: {
      type: 'object',
      properties: { id: { type: 'string' }, name: { type: 'string' } },
    },
    issuedAt: nullable,
    closedAt: nullable,
    stateReason: nullable,
    version: { type: 'integer' },
    allowedTransitions: texts,
  },
} as const;

export const findingPage = {
  type: 'object',
  properties: {
    items: { type: 'array', items: finding },
    page: { type: 'integer' },
    perPage: { type: 'integer' },
    total: { type: 'integer' },
    totalIsExact: { type: 'boolean' },
  },
} as const;

export const bulkResult = {
  type: 'object',
  properties: {
    recorded: { type: 'integer' },
    refused: { type: 'integer' },
    items: { type: 'array', items: { type: 'object', properties: { finding } } },
  },
} as const;
