import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { get } from '../api/client';
import { AREAS_PATH, CRITICAL_ELEMENTS_PATH } from '../api/paths';
import type { List } from '../api/types';
import { textIn, type LocalizedText } from '../i18n/languages';
import { useLanguage } from '../i18n/use-words';

interface Named {
  readonly code: string;
  readonly names: LocalizedText;
}

/** Names hardly ever change: they are asked for once. */
const useNamed = (path: string) =>
  useQuery({
    queryKey: ['names', path],
    queryFn: () => get<List<Named>>(path),
    staleTime: Infinity,
  });

function useNames(path: string): (code: string) => string {
  const { language } = useLanguage();
  const { data } = useNamed(path);
  return useCallback(
    (code) => textIn(data?.items.find((one) => one.code === code)?.names, language) || code,
    [data, language],
  );
}

/** What an audit area is called in the language of the screen. */
export const useAreaName = () => useNames(AREAS_PATH);

/** What a critical element is called in the language of the screen. */
export const useCriticalElementName = () => useNames(CRITICAL_ELEMENTS_PATH);

interface CodeAndName {
  readonly code: string;
  readonly name: string;
}

function useAll(path: string): readonly CodeAndName[] {
  const { language } = useLanguage();
  const { data } = useNamed(path);
  return useMemo(
    () => data?.items.map(({ code, names }) => ({ code, name: textIn(names, language) })) ?? [],
    [data, language],
  );
}

/** All audit areas in their order, by their names in the language of the screen. */
export const useAreas = () => useAll(AREAS_PATH);

/** All critical elements in their order, by their names in the language of the screen. */
export const useCriticalElements = () => useAll(CRITICAL_ELEMENTS_PATH);

/** What a State is called in the language of the screen. */
export const useStateName = () => useNames('/states?perPage=200');
