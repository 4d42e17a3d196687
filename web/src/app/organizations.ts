import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { get } from '../api/client';
import type { List } from '../api/types';

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly state: string | null;
}

/** The authorities and bodies that there are. They hardly ever change. */
export function useOrganizations(): readonly Organization[] {
  const { data } = useQuery({
    queryKey: ['names', 'organizations'],
    queryFn: () => get<List<Organization>>('/organizations?perPage=200&sort=name'),
    staleTime: 60_000,
  });
  return data?.items ?? [];
}

/** What an organization is called. */
export function useOrganizationName(): (id: string) => string {
  const organizations = useOrganizations();
  return useCallback(
    (id) => organizations.find((one) => one.id === id)?.name ?? '…',
    [organizations],
  );
}
