/** Where the words of a field's values stand, in the order in which they are looked for. */
const GROUPS = {
  status: ['domain.status', 'domain.missionStatus', 'administration.editionStatus'],
  state: ['domain.state', 'plans.stepState', 'plans.state'],
  kind: [
    'domain.missionKind',
    'domain.kind',
    'administration.organizationKind',
    'administration.instrumentKind',
    'missions.consultationKind',
    'journal.subjects',
  ],
  role: ['domain.role'],
  stage: ['administration.stage'],
  scope: ['administration'],
  rating: ['plans.rate'],
  response: ['findings.response'],
  shortcomingDomain: ['domain.shortcoming'],
  confidentiality: ['evidence.confidentiality'],
  side: ['journal.sides'],
  judgement: ['journal.judgements'],
  report: ['reports.names'],
  classification: ['reports.classifications'],
  code: ['plans.warn'],
} as const;

const isGrouped = (field: string): field is keyof typeof GROUPS => field in GROUPS;

/** The code of a warning names what it is about before it names itself: `step.no-date`. */
const nameIn = (value: string): string =>
  value.replace(/^\w+\./, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Where the word for a value out of a known list stands, such as that of a status; undefined for free values. */
export function wordOfValue(
  field: string,
  value: unknown,
  isWord: (key: string) => boolean,
): string | undefined {
  if (typeof value !== 'string' || !isGrouped(field)) return undefined;
  const name = field === 'code' ? nameIn(value) : value;
  return GROUPS[field].map((group) => `${group}.${name}`).find(isWord);
}
