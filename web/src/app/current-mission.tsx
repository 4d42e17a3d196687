import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { get } from '../api/client';
import { MISSIONS_PATH } from '../api/paths';
import type { List, Mission } from '../api/types';
import { recall, remember } from '../entry/preferences';
import { missionIn } from './mission-address';

export interface CurrentMission {
  /** The mission that everything on the screen is about; undefined while there is none. */
  readonly mission: Mission | undefined;
  readonly missions: readonly Mission[];
  readonly isLoading: boolean;
  /** The address names a mission that this person cannot see. */
  readonly isUnknown: boolean;
  readonly error: unknown;
}

const Context = createContext<CurrentMission>({
  mission: undefined,
  missions: [],
  isLoading: true,
  isUnknown: false,
  error: null,
});

const MISSIONS_KEY = ['missions', 'all'] as const;

/** The address says which mission is meant; elsewhere it is the one that was looked at last, else the newest. */
export function CurrentMissionProvider({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const { data, isPending, error } = useQuery({
    queryKey: MISSIONS_KEY,
    queryFn: () => get<List<Mission>>(MISSIONS_PATH),
  });
  const named = missionIn(pathname);
  const value = useMemo<CurrentMission>(() => {
    const missions = data?.items ?? [];
    const wanted = named ?? recall('mission');
    const found = missions.find(({ id }) => id === wanted);
    const mission = found ?? (named === undefined ? missions[0] : undefined);
    const isUnknown = named !== undefined && data !== undefined && !found;
    return { mission, missions, isLoading: isPending, isUnknown, error };
  }, [data, isPending, error, named]);
  const current = value.mission?.id;
  useEffect(() => {
    if (current !== undefined) remember('mission', current);
  }, [current]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export const useCurrentMission = (): CurrentMission => useContext(Context);
