import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { get } from '../../api/client';
import { assessmentsPath } from '../../api/paths';
import { queryString } from '../../api/query-string';
import type { Assessment, List } from '../../api/types';
import { searchedWords } from '../../i18n/latin-digits';
import { useLanguage, useWords } from '../../i18n/use-words';
import { useSettled } from '../../ui/use-settled';
import { useCurrentMission } from '../current-mission';
import { MISSION_PAGES } from '../features';
import { FIRST_PAGES, MENU_GROUPS } from '../menu-groups';
import { missionPath } from '../mission-address';
import { useCan } from '../person';
import {
  findingPlace,
  fittingPages,
  isWorthSearching,
  questionPlace,
  type NamedFinding,
  type Place,
} from './places';

const MOST_OF_A_KIND = 8;

/** Where the words lead: pages, questions of the current mission, and findings of all missions. */
export function usePlaces(typed: string): readonly Place[] {
  const { language } = useLanguage();
  const { mission } = useCurrentMission();
  const words = useSettled(searchedWords(typed));
  const pages = usePages();
  const query = queryString({ q: words, perPage: MOST_OF_A_KIND, total: false });
  const questions = useFound(words, mission && assessmentsPath(mission.id) + query, readQuestions);
  const findings = useFound(words, `/findings${query}`, readFindings);
  return [
    ...fittingPages(pages, typed.trim()),
    ...(mission ? questions.map((one) => questionPlace(mission.id, one, language)) : []),
    ...findings.map(findingPlace),
  ];
}

/** Every page of the menu. */
function usePages(): readonly Place[] {
  const say = useWords();
  const can = useCan();
  const { mission } = useCurrentMission();
  const offered = [...FIRST_PAGES, ...MENU_GROUPS.flatMap(({ pages }) => pages)].filter(
    ({ needs }) => needs === undefined || can(needs),
  );
  const ofMission = MISSION_PAGES.flatMap(({ path, menu }) =>
    mission && menu ? [{ path: missionPath(mission.id, path), word: menu.word }] : [],
  );
  return [...ofMission, ...offered].map(({ path, word }) => ({
    kind: 'page',
    to: path,
    name: say(word),
  }));
}

const readQuestions = (path: string) => get<List<Assessment>>(path);
const readFindings = (path: string) => get<List<NamedFinding>>(path);

function useFound<T>(
  words: string,
  path: string | undefined,
  read: (path: string) => Promise<List<T>>,
): readonly T[] {
  const isAsked = path !== undefined && isWorthSearching(words);
  const { data } = useQuery({
    queryKey: ['go-to', path],
    queryFn: () => read(path ?? ''),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  return isAsked ? (data?.items ?? []) : [];
}
