import { useQuery } from '@tanstack/react-query';
import { get } from '../../../api/client';
import { closurePlanPath, forecastPath } from '../../../api/paths';
import type { ClosurePlan, Forecast } from './questions';

/** What may be on a day; the day before stays in sight until the next one is there. */
export const useForecast = (missionId: string, on: string | null) =>
  useQuery({
    queryKey: ['readiness', missionId, 'forecast', on],
    queryFn: () => get<Forecast>(forecastPath(missionId, on)),
    enabled: on !== null,
    placeholderData: (before) => before,
  });

export const useClosurePlan = (missionId: string) =>
  useQuery({
    queryKey: ['readiness', missionId, 'closure-plan'],
    queryFn: () => get<ClosurePlan>(closurePlanPath(missionId)),
  });
