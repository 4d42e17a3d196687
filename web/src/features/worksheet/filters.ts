import { latinDigits } from '../../i18n/latin-digits';
import { ASSESSMENT_STATUSES, type Assessment, type AssessmentStatus } from '../../api/types';

/** Which questions are shown. Empty lists and null show all. */
export interface Filters {
  readonly q: string;
  readonly area: readonly string[];
  readonly criticalElement: readonly string[];
  readonly status: readonly AssessmentStatus[];
  readonly priority: boolean | null;
  readonly onSiteOnly: boolean | null;
}

const SWITCH: Readonly<Record<string, boolean>> = { true: true, false: false };

const isStatus = (word: string): word is AssessmentStatus =>
  ASSESSMENT_STATUSES.some((status) => status === word);

/** Filters as they stand in the address, so that a link shows the same questions. */
export function filtersIn(address: URLSearchParams): Filters {
  return {
    q: address.get('q') ?? '',
    area: address.getAll('area'),
    criticalElement: address.getAll('criticalElement'),
    status: address.getAll('status').filter(isStatus),
    priority: SWITCH[address.get('priority') ?? ''] ?? null,
    onSiteOnly: SWITCH[address.get('onSiteOnly') ?? ''] ?? null,
  };
}

export const isFiltered = ({ q, area, criticalElement, status, ...switches }: Filters): boolean =>
  q !== '' ||
  [area, criticalElement, status].some(({ length }) => length > 0) ||
  Object.values(switches).some((value) => value !== null);

const fits = (wanted: readonly string[], value: string | null): boolean =>
  wanted.length === 0 || (value !== null && wanted.includes(value));

/** Neither the case of a letter nor the kind of a digit matters. */
const foldedText = (text: string): string => latinDigits(text.toLowerCase());

/** Every text in which a person may look for words. */
const textsOf = ({ question, topic, remarks, naReason }: Assessment): string =>
  foldedText([question, ...Object.values(topic), remarks ?? '', naReason ?? ''].join('\n'));

/** Every word stands in some text of the question. */
function says(row: Assessment, words: string): boolean {
  const wanted = foldedText(words.trim());
  if (wanted === '') return true;
  const texts = textsOf(row);
  return wanted.split(/\s+/).every((word) => texts.includes(word));
}

export function matches(row: Assessment, filters: Filters): boolean {
  return (
    fits(filters.area, row.area) &&
    fits(filters.criticalElement, row.criticalElement) &&
    fits(filters.status, row.status) &&
    (filters.priority === null || row.priority === filters.priority) &&
    (filters.onSiteOnly === null || row.onSiteOnly === filters.onSiteOnly) &&
    says(row, filters.q)
  );
}
