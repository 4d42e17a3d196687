import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { get } from '../api/client';
import type { List } from '../api/types';
import { textIn, type LocalizedText } from '../i18n/languages';
import { useLanguage } from '../i18n/use-words';

interface Named {
  readonly code: string;
  readonly names: LocalizedText;
}

/** Names hardly ever change: they are asked for once. */
function useNames(path: string): (code: string) => string {
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ['names', path],
    queryFn: () => get<List<Named>>(path),
    staleTime: Infinity,
  });
  return useCallback(
    (code) => textIn(data?.items.find((one) => one.code === code)?.names, language) || code,
    [data, language],
  );
}

/** What an audit area is called in the language of the screen. */
export const useAreaName = () => useNames('/areas');

/** What a critical element is called in the language of the screen. */
export const useCriticalElementName = () => useNames('/critical-elements');
