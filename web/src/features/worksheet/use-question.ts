import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/client';
import type { Question } from '../../api/types';
import { useMission } from '../../app/MissionFrame';

/** A question as its edition has it: read once, for a published edition does not change. */
export function useQuestion(number: string): Question | undefined {
  const { edition } = useMission();
  const { data } = useQuery({
    queryKey: ['question', edition, number],
    queryFn: () => get<Question>(`/questions/${edition}/${number}`),
    staleTime: Infinity,
  });
  return data;
}
