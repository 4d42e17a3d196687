import { en as administration } from '../administration/i18n/en';
import { en as domain } from '../../i18n/domain/en';
import type { WordKey } from '../../i18n/use-words';

/** Where the words of a field's values stand, in the order in which they are looked for. */
const GROUPS = {
  status: ['domain.status', 'domain.missionStatus'],
  state: ['domain.state'],
  kind: ['domain.missionKind', 'domain.kind', 'administration.organizationKind'],
  role: ['domain.role'],
} as const;

const WORDS = {
  'domain.status': domain.status,
  'domain.missionStatus': domain.missionStatus,
  'domain.state': domain.state,
  'domain.missionKind': domain.missionKind,
  'domain.kind': domain.kind,
  'domain.role': domain.role,
  'administration.organizationKind': administration.organizationKind,
} as const;

const isGrouped = (field: string): field is keyof typeof GROUPS => field in GROUPS;

/** The word for a value out of a known list, such as a status; undefined for free values. */
export function valueWord(field: string, value: unknown): WordKey | undefined {
  if (typeof value !== 'string' || !isGrouped(field)) return undefined;
  const group = GROUPS[field].find((name) => value in WORDS[name]);
  return group && (`${group}.${value}` as WordKey);
}
