import type { Benchmark } from '../domain/benchmark';
import type { LegalInstrument } from '../domain/legal-instrument';
import type { Organization } from '../domain/organization';
import type { Draft } from '../domain/reference-record';
import type { State } from '../domain/state';
import type { Target } from '../domain/target';

export const FIRST_STATES: readonly Draft<State>[] = [
  {
    code: 'TJ',
    code3: 'TJK',
    names: { en: 'Tajikistan', ru: 'Таджикистан', fa: 'تاجیکستان', tg: 'Тоҷикистон' },
    timeZone: 'Asia/Dushanbe',
  },
  {
    code: 'IR',
    code3: 'IRN',
    names: { en: 'Iran', ru: 'Иран', fa: 'ایران', tg: 'Эрон' },
    timeZone: 'Asia/Tehran',
  },
  {
    code: 'KZ',
    code3: 'KAZ',
    names: { en: 'Kazakhstan', ru: 'Казахстан', fa: 'قزاقستان', tg: 'Қазоқистон' },
    timeZone: 'Asia/Almaty',
  },
];

export const FIRST_ORGANIZATIONS: readonly Draft<Organization>[] = [
  {
    name: 'Civil Aviation Agency under the Government of the Republic of Tajikistan',
    shortName: 'Civil Aviation Agency',
    kind: 'state-authority',
    state: 'TJ',
  },
  {
    name: 'Civil Aviation Organization of Iran',
    shortName: 'CAO of Iran',
    kind: 'auditing-authority',
    state: 'IR',
  },
  { name: 'International Civil Aviation Organization', shortName: 'ICAO', kind: 'icao' },
];

const GLOBAL_PLAN = 'Global Aviation Safety Plan';
/** The plan names years; a year ends with its last day. */
export const FIRST_TARGETS: readonly Draft<Target>[] = [
  { source: GLOBAL_PLAN, value: 75 },
  { source: GLOBAL_PLAN, value: 85, dueOn: '2026-12-31' },
  { source: GLOBAL_PLAN, value: 95, dueOn: '2030-12-31' },
];

const AUDIT_OF_KAZAKHSTAN = {
  state: 'KZ',
  observedOn: '2021-08',
  source: 'ICAO audit of Kazakhstan, August 2021',
} as const;
const BEFORE_AND_AFTER = [
  ['LEG', 61, 81],
  ['ORG', 37, 75],
  ['ANS', 87, 95],
  ['AGA', 56, 90],
  ['AIG', 47, 53],
] as const;

export const FIRST_BENCHMARKS: readonly Draft<Benchmark>[] = [
  { value: 69, approximate: true, observedOn: '2021', source: 'World mean in 2021' },
  { ...AUDIT_OF_KAZAKHSTAN, value: 84, stage: 'after' },
  ...BEFORE_AND_AFTER.flatMap(([scope, before, after]) => [
    { ...AUDIT_OF_KAZAKHSTAN, scope, value: before, stage: 'before' as const },
    { ...AUDIT_OF_KAZAKHSTAN, scope, value: after, stage: 'after' as const },
  ]),
];

export const FIRST_LEGAL_INSTRUMENTS: readonly Draft<LegalInstrument>[] = [
  {
    state: 'TJ',
    title: 'Air Code of the Republic of Tajikistan',
    number: '1999',
    kind: 'code',
    adoptedOn: '2023-11-13',
    amendments: [{ number: '2211', adoptedOn: '2025-12-17' }],
  },
];
