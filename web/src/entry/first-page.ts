import {
  AREAS_PATH,
  assessmentsPath,
  closurePlanPath,
  CRITICAL_ELEMENTS_PATH,
  findingPath,
  forecastPath,
  gapsPath,
  LINES,
  MISSIONS_PATH,
  readinessPath,
} from '../api/paths';
import { prefetch } from '../api/prefetch';
import { boardPath, filtersIn, pagePath } from '../features/findings/filters';
import { dayOf } from '../features/findings/finding';
import type { Language } from '../i18n/languages';
import { WORD_FILES } from '../i18n/word-files';
import { APP_FILE } from './app-file';
import { MISSION_FILES, OWN_FILES, RECORD_FILES } from './files';
import { recall } from './preferences';

/** What a page asks the server for before it can show anything; `accept` where that is no JSON. */
interface Question {
  readonly path: string;
  readonly accept?: string;
}

interface FirstPage {
  readonly file: () => Promise<unknown>;
  readonly asks?: (ids: readonly string[], address: URLSearchParams) => readonly Question[];
}

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;
const CATALOGUE = [{ path: AREAS_PATH }, { path: CRITICAL_ELEMENTS_PATH }];

const readinessQuestions: FirstPage['asks'] = ([mission = ''], address) =>
  address.has('asOf') ? CATALOGUE : [{ path: readinessPath(mission) }, ...CATALOGUE];

const outlookQuestions: FirstPage['asks'] = ([mission = ''], address) => [
  ...(address.has('on') ? [{ path: forecastPath(mission, address.get('on')) }] : []),
  { path: readinessPath(mission) },
  { path: gapsPath(mission) },
  { path: closurePlanPath(mission) },
  ...CATALOGUE,
];

const findingsQuestions: FirstPage['asks'] = ([mission = ''], address) => {
  const filters = filtersIn(address);
  const today = dayOf(new Date());
  return address.get('view') === 'board'
    ? [{ path: boardPath(mission, filters, today) }, ...CATALOGUE]
    : [{ path: pagePath(mission, filters, today) }, ...CATALOGUE];
};

const dueQuestions = (): readonly Question[] =>
  (recall('dueScope') ?? 'mine') === 'mine' ? [{ path: '/deadlines?mine=true&perPage=100' }] : [];

/** Pages by their address, in which `:id` stands for an id. */
const FIRST_PAGES: Readonly<Record<string, FirstPage>> = {
  '/missions/:id/readiness': { file: MISSION_FILES.readiness, asks: readinessQuestions },
  '/missions/:id/outlook': { file: MISSION_FILES.outlook, asks: outlookQuestions },
  '/missions/:id/worksheet': {
    file: MISSION_FILES.worksheet,
    asks: ([mission = '']) => [{ path: assessmentsPath(mission), accept: LINES }, ...CATALOGUE],
  },
  '/missions/:id/findings': { file: MISSION_FILES.findings, asks: findingsQuestions },
  '/missions/:id/findings/new': { file: MISSION_FILES.newFinding },
  '/missions/:id/findings/:id': {
    file: MISSION_FILES.finding,
    asks: ([, finding = '']) => [{ path: findingPath(finding) }],
  },
  '/missions/:id/findings/:id/edit': {
    file: MISSION_FILES.editFinding,
    asks: ([, finding = '']) => [{ path: findingPath(finding) }],
  },
  '/missions/:id/findings/:id/plan': {
    file: MISSION_FILES.plan,
    asks: ([, finding = '']) => [{ path: findingPath(finding) }],
  },
  '/my-work': { file: OWN_FILES.myWork, asks: dueQuestions },
  '/reports': { file: OWN_FILES.reports },
  '/account': { file: OWN_FILES.account },
  '/journal': { file: OWN_FILES.journal },
  '/system': { file: OWN_FILES.system },
  '/missions': {
    file: RECORD_FILES.missions,
    asks: () => [{ path: '/missions?page=1&perPage=25&sort=-createdAt' }],
  },
  '/users': { file: RECORD_FILES.users },
};

/** The shape of an address and the ids in it; `/` is the readiness of the mission that was seen last. */
export function placeAt(pathname: string, last: string | null) {
  const path = pathname === '/' && last !== null ? `/missions/${last}/readiness` : pathname;
  return { shape: path.replace(ID, ':id'), ids: path.match(ID) ?? [] };
}

const firstPage = () => {
  const { shape, ids } = placeAt(location.pathname, recall('mission'));
  return { ids, page: FIRST_PAGES[shape] };
};

/** Fetches the code and the words of the first page. What fails here fails again where it is needed, and is told there. */
export async function fetchFirstPage(language: Language): Promise<void> {
  const { page } = firstPage();
  await Promise.allSettled([APP_FILE(), WORD_FILES[language](), page?.file()]);
}

/** Asks for the first page's figures while the session is still being asked for. */
export function askForFirstPage(): void {
  const { ids, page } = firstPage();
  prefetch(MISSIONS_PATH);
  const questions = page?.asks?.(ids, new URLSearchParams(location.search)) ?? [];
  for (const { path, accept } of questions) prefetch(path, accept);
}
