import type { Assessment } from '../../api/types';
import type { Language } from '../../i18n/languages';
import {
  isShortfall,
  type Finding,
  type FindingKind,
  type JudgedLaw,
  type Shortcoming,
} from './finding';

/** A finding while it is written. Empty texts stand for nothing. */
export interface FindingValues {
  readonly question: string;
  readonly area: string;
  readonly criticalElement: string;
  readonly kind: FindingKind;
  readonly shortcomingDomain: Shortcoming | '';
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** One a line. */
  readonly references: string;
  readonly lawInstrument: string;
  readonly lawNumber: string;
  readonly lawAsOf: string;
  readonly recommendation: string;
  readonly sscCandidate: boolean;
  readonly ownerOrganizationId: string;
  readonly dueOn: string;
  /** The id of the finding that came back. */
  readonly repeatOf: string;
}

export const emptyFinding = (language: Language): FindingValues => ({
  question: '',
  area: '',
  criticalElement: '',
  kind: 'weakness',
  shortcomingDomain: '',
  title: '',
  description: '',
  language,
  references: '',
  lawInstrument: '',
  lawNumber: '',
  lawAsOf: '',
  recommendation: '',
  sscCandidate: false,
  ownerOrganizationId: '',
  dueOn: '',
  repeatOf: '',
});

const valuesOfLaw = (law: JudgedLaw | null) => ({
  lawInstrument: law?.instrument ?? '',
  lawNumber: law?.number ?? '',
  lawAsOf: law?.asOf ?? '',
});

export const valuesOf = (finding: Finding): FindingValues => ({
  question: finding.question ?? '',
  area: finding.area,
  criticalElement: finding.criticalElement ?? '',
  kind: finding.kind,
  shortcomingDomain: finding.shortcomingDomain ?? '',
  title: finding.title,
  description: finding.description,
  language: finding.language,
  references: finding.references.join('\n'),
  ...valuesOfLaw(finding.law),
  recommendation: '',
  sscCandidate: finding.sscCandidate,
  ownerOrganizationId: finding.ownerOrganizationId ?? '',
  dueOn: finding.dueOn ?? '',
  repeatOf: finding.repeatOf ?? '',
});

/** What a question brings with it. */
export const fromQuestion = ({ question, area, criticalElement }: Assessment) => ({
  question,
  area,
  criticalElement: criticalElement ?? '',
});

/** A finding that is raised from a row begins with what was seen and heard there. */
export const fromRow = (row: Assessment) => ({
  ...fromQuestion(row),
  description: row.remarks ?? '',
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const lawOf = ({ lawInstrument, lawNumber, lawAsOf }: FindingValues) =>
  orNull(lawInstrument) === null
    ? null
    : { instrument: lawInstrument.trim(), number: orNull(lawNumber), asOf: lawAsOf };

/** The fields of which the server keeps the words of the finding. */
const wordsOf = (values: FindingValues) => ({
  ...(values.shortcomingDomain === '' ? {} : { shortcomingDomain: values.shortcomingDomain }),
  title: values.title.trim(),
  description: values.description.trim(),
  language: values.language,
  references: linesOf(values.references),
  law: lawOf(values),
});

/** What still changes once the State knows the finding. */
const openOf = (values: FindingValues) => ({
  sscCandidate: values.sscCandidate,
  ownerOrganizationId: orNull(values.ownerOrganizationId),
  dueOn: orNull(values.dueOn),
  repeatOf: orNull(values.repeatOf),
});

export function recordRequest(missionId: string, values: FindingValues) {
  const { question, area, criticalElement, kind } = values;
  const place = question === '' ? { area, criticalElement: orNull(criticalElement) } : { question };
  const recommendation = orNull(values.recommendation);
  return {
    missionId,
    ...place,
    kind,
    ...wordsOf(values),
    ...openOf(values),
    ...(recommendation === null ? {} : { recommendation }),
  };
}

/** Only what a person changed; the words of an issued finding stay as they are. */
export function reviseRequest(finding: Finding, values: FindingValues) {
  const wanted = {
    ...(finding.state === 'draft' ? wordsOf(values) : {}),
    ...openOf(values),
  };
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(finding[field as keyof Finding]),
    ),
  );
}

export type Lack = 'area' | 'title' | 'description' | 'lawAsOf' | 'notUnsatisfactory';

/** What is missing before it can be saved. */
export function lacksOf(
  values: FindingValues,
  assessment: Assessment | undefined,
): readonly Lack[] {
  const lacks: Lack[] = [];
  if (values.question === '' && values.area === '') lacks.push('area');
  if (values.title.trim() === '') lacks.push('title');
  if (values.description.trim() === '') lacks.push('description');
  if (values.lawInstrument.trim() !== '' && values.lawAsOf === '') lacks.push('lawAsOf');
  if (assessment && isShortfall(values.kind) && assessment.status !== 'not-satisfactory')
    lacks.push('notUnsatisfactory');
  return lacks;
}

/** Fields that somebody else changed to something other than what stands in the form. */
export function clashes(
  before: FindingValues,
  mine: FindingValues,
  theirs: FindingValues,
): readonly (keyof FindingValues)[] {
  return (Object.keys(theirs) as (keyof FindingValues)[]).filter(
    (field) => theirs[field] !== before[field] && theirs[field] !== mine[field],
  );
}
