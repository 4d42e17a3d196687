import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { get, request } from '../../api/client';
import { findingPath } from '../../api/paths';
import type { ProblemError } from '../../api/problem';
import type { List } from '../../api/types';
import type { Finding, FindingState } from './finding';

const findingsKey = ['findings'] as const;
const findingKey = (id: string) => ['finding', id] as const;

/** What the server answers of findings at this path; the answer before stays until the new one is there. */
function useAnswer<Answer>(path: string) {
  return useQuery({
    queryKey: [...findingsKey, path],
    queryFn: () => get<Answer>(path),
    placeholderData: keepPreviousData,
  });
}

export const useFindings = (path: string) => useAnswer<List<Finding>>(path);

/** The first findings in one state, and how many are in it. */
export interface FindingColumn {
  readonly state: FindingState;
  readonly items: readonly Finding[];
  readonly total: number;
}

export const useFindingBoard = (path: string) =>
  useAnswer<{ readonly columns: readonly FindingColumn[] }>(path);

export const useFinding = (id: string) =>
  useQuery({ queryKey: findingKey(id), queryFn: () => get<Finding>(findingPath(id)) });

/** Everything that is shown of findings and their plans is read again. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    const keys = ['findings', 'finding', 'plan', 'journal', 'comments', 'recommendations'];
    await Promise.all(keys.map((key) => client.invalidateQueries({ queryKey: [key] })));
  }, [client]);
}

/** A step in the life of a finding. */
export async function moveFinding(
  { id, version }: Finding,
  to: FindingState,
  reason?: string,
): Promise<Finding> {
  const { body } = await request<Finding>(`/findings/${id}/transitions`, {
    method: 'POST',
    version,
    body: { to, ...(reason === undefined ? {} : { reason }) },
  });
  return body;
}

export interface Moved {
  readonly changed: number;
  readonly refused: number;
  readonly items: readonly {
    readonly id: string;
    readonly problem?: Pick<ProblemError['problem'], 'title' | 'detail'>;
  }[];
}

export async function moveFindings(findings: readonly Finding[], to: FindingState): Promise<Moved> {
  const items = findings.map(({ id, version }) => ({ id, version, to }));
  const { body } = await request<Moved>('/findings/bulk-changes', {
    method: 'POST',
    body: { items },
  });
  return body;
}
