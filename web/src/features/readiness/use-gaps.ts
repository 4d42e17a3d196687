import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/client';
import { queryString } from '../../api/query-string';
import type { Schemas } from '../../api/types';
import { useMoment } from './use-moment';

export type Gap = Schemas['GapResponse'];

/** What holds a mission back, at the moment that the page shows. */
export function useGaps(missionId: string) {
  const [asOf] = useMoment();
  return useQuery({
    queryKey: ['readiness', missionId, 'gaps', asOf],
    queryFn: () =>
      get<Schemas['GapsResponse']>(`/readiness/gaps${queryString({ missionId, asOf })}`),
    placeholderData: (before) => before,
  });
}
