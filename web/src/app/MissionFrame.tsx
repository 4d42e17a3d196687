import type { ReactNode } from 'react';
import { Loading } from 'react-admin';
import { useWords } from '../i18n/use-words';
import type { Mission } from '../api/types';
import { useCurrentMission } from './current-mission';
import { FailedPage, NotThere } from './pages';

/** Shows a page of a mission when the mission is there. */
export function MissionFrame({ children }: { readonly children: ReactNode }) {
  const say = useWords();
  const { mission, isLoading, isUnknown, error } = useCurrentMission();
  if (error) return <FailedPage error={error} />;
  if (isUnknown) return <NotThere text={say('app.mission.unknown')} />;
  if (isLoading || !mission) return <Loading />;
  return children;
}

/** The mission of a page inside a MissionFrame. */
export function useMission(): Mission {
  const { mission } = useCurrentMission();
  if (!mission) throw new Error('This page is not inside a MissionFrame');
  return mission;
}
