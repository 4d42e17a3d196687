import type { FieldValues } from '../../app/records/conflict';

const CHANGEABLE = ['title', 'areas', 'leadOrganizationId', 'startsOn', 'endsOn', 'note'] as const;

/** What of a mission may be changed after it was planned. */
export const toMissionChange = (values: FieldValues): FieldValues =>
  Object.fromEntries(CHANGEABLE.map((field) => [field, values[field] ?? emptyOf(field)]));

const emptyOf = (field: (typeof CHANGEABLE)[number]): unknown => (field === 'areas' ? [] : null);
