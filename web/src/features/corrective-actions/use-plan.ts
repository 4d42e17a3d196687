import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/client';
import type { List, Person } from '../../api/types';
import type { MissionRole } from '../../api/session';
import type { Finding } from '../findings/finding';
import type { Plan, PlanCheck, Review, Submission } from './plan';

const OF_THE_STATE: ReadonlySet<MissionRole> = new Set([
  'ncmc',
  'area-coordinator',
  'action-owner',
]);

export const planKey = (findingId: string) => ['plan', findingId] as const;

/** The plan for a finding, as this person sees it; null where there is none for them. */
export function usePlan({ id, hasPlan }: Pick<Finding, 'id' | 'hasPlan'>) {
  const isThere = hasPlan === true;
  const { data, error, isPending } = useQuery({
    queryKey: planKey(id),
    queryFn: () => get<Plan>(`/findings/${id}/plan`),
    enabled: isThere,
  });
  return { plan: data ?? null, error, isLoading: isThere && isPending };
}

export const useCheck = (findingId: string, version: number) =>
  useQuery({
    queryKey: ['plan', findingId, 'check', version],
    queryFn: () => get<PlanCheck>(`/findings/${findingId}/plan/check`),
    enabled: version > 0,
    placeholderData: (before) => before,
  });

export const useSubmissions = (findingId: string) =>
  useQuery({
    queryKey: ['plan', findingId, 'submissions'],
    queryFn: () => get<List<Submission>>(`/findings/${findingId}/plan/submissions?perPage=200`),
  });

export const useReviews = (findingId: string) =>
  useQuery({
    queryKey: ['plan', findingId, 'reviews'],
    queryFn: () => get<List<Review>>(`/findings/${findingId}/plan/reviews?perPage=200`),
  });

interface Member {
  readonly userId: string;
  readonly name: string;
  readonly role: MissionRole;
}

/** People of the State's side: they answer for plans and carry out steps. */
export function useStatesPeople(missionId: string): readonly Person[] {
  const { data } = useQuery({
    queryKey: ['members', missionId],
    queryFn: () => get<List<Member>>(`/missions/${missionId}/members?perPage=200`),
    staleTime: 60_000,
  });
  return (data?.items ?? [])
    .filter(({ role }) => OF_THE_STATE.has(role))
    .map(({ userId, name }) => ({ id: userId, name }));
}
