import { queryString } from '../../api/query-string';
import { searchedWords } from '../../i18n/latin-digits';
import { addDays, FINDING_KINDS, FINDING_STATES, OPEN_STATES } from './finding';
import type { FindingKind, FindingState } from './finding';

export const DUES = ['overdue', 'soon', 'dated'] as const;
export type Due = (typeof DUES)[number];

/** Which findings are shown, and how. Empty lists and null show all. */
export interface Filters {
  readonly q: string;
  readonly area: readonly string[];
  readonly criticalElement: readonly string[];
  readonly state: readonly FindingState[];
  readonly kind: readonly FindingKind[];
  readonly question: readonly string[];
  readonly due: Due | null;
  readonly ssc: boolean;
  readonly sort: string;
  readonly page: number;
  readonly perPage: number;
}

export const PAGE_SIZES = [25, 50, 100, 200] as const;
const SOON_DAYS = 30;
const USUAL_SORT = '-recordedAt';
const LAST_DAY = '9999-12-31';
const FIRST_DAY = '1900-01-01';

const known = <Word extends string>(words: readonly Word[], given: readonly string[]) =>
  words.filter((word) => given.includes(word));

const wholeNumber = (text: string | null, usual: number): number =>
  text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : usual;

/** Filters as they stand in the address, so that a link shows the same findings. */
export function filtersIn(address: URLSearchParams): Filters {
  return {
    q: address.get('q') ?? '',
    area: address.getAll('area'),
    criticalElement: address.getAll('criticalElement'),
    state: known(FINDING_STATES, address.getAll('state')),
    kind: known(FINDING_KINDS, address.getAll('kind')),
    question: address.getAll('question'),
    due: known(DUES, address.getAll('due'))[0] ?? null,
    ssc: address.get('ssc') === 'true',
    sort: address.get('sort') ?? USUAL_SORT,
    page: wholeNumber(address.get('page'), 1),
    perPage: Math.min(wholeNumber(address.get('perPage'), PAGE_SIZES[0]), PAGE_SIZES[3]),
  };
}

export const isFiltered = ({ q, area, criticalElement, state, kind, ...others }: Filters) =>
  q !== '' ||
  [area, criticalElement, state, kind, others.question].some(({ length }) => length > 0) ||
  others.due !== null ||
  others.ssc;

/** What a wish means today. What is overdue of a finding, its plan and its steps the server knows. */
function dueWish(due: Due | null, today: string) {
  if (due === 'overdue') return { overdue: true };
  if (due === 'soon') return { dueFrom: today, dueTo: addDays(today, SOON_DAYS) };
  return due === 'dated' ? { dueFrom: FIRST_DAY, dueTo: LAST_DAY } : {};
}

/** What the server is asked for. */
export function findingsQuery(missionId: string, filters: Filters, today: string) {
  const { q, area, criticalElement, kind, question, due, ssc } = filters;
  const state = filters.state.length === 0 && due === 'soon' ? OPEN_STATES : filters.state;
  return {
    missionId,
    q: searchedWords(q),
    area,
    criticalElement,
    state,
    kind,
    question,
    sscCandidate: ssc ? true : null,
    ...dueWish(due, today),
  };
}

/** The findings that the filters let through. */
export const findingsPath = (missionId: string, filters: Filters, today: string): string =>
  `/findings${queryString({
    ...findingsQuery(missionId, filters, today),
    sort: filters.sort,
    page: filters.page,
    perPage: filters.perPage,
  })}`;

/** A page of them as it is shown: with what is due of each. */
export const pagePath = (missionId: string, filters: Filters, today: string): string =>
  `${findingsPath(missionId, filters, today)}&include=due`;

const MOST_IN_COLUMN = 20;

/** What the board asks for: the first findings of each column. */
export const boardPath = (missionId: string, filters: Filters, today: string): string =>
  `/findings/board${queryString({
    ...findingsQuery(missionId, filters, today),
    sort: filters.sort,
    perPage: MOST_IN_COLUMN,
    include: 'due',
  })}`;

/** The order after a click on the head of a column. */
export const sortAfter = (sort: string, field: string): string =>
  sort === field ? `-${field}` : field;
