import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { get } from '../../api/client';
import { queryString } from '../../api/query-string';
import type { List } from '../../api/types';
import { useCurrentMission } from '../../app/current-mission';
import { useOrganizations } from '../../app/organizations';
import type { JournalEntry } from './entry-words';
import { namelessFindings, namesIn, untoldIn } from './names';

type Names = ReadonlyMap<string, string>;
interface Named {
  readonly id: string;
  readonly reference: string;
}

const firstEntry = (subject: string) => ({
  queryKey: ['journal', 'first', subject],
  queryFn: () =>
    get<List<JournalEntry>>(`/journal${queryString({ subject, sort: 'occurredAt', perPage: 1 })}`),
  staleTime: Infinity,
});
const oneFinding = (id: string) => ({
  queryKey: ['names', 'finding', id],
  queryFn: () => get<Named>(`/findings/${id}`),
  staleTime: Infinity,
});

const entriesOf = (answers: readonly { data: List<JournalEntry> | undefined }[]) =>
  answers.flatMap(({ data }) => data?.items ?? []);
const referencesOf = (answers: readonly { data: Named | undefined }[]): Names =>
  new Map(answers.flatMap(({ data }) => (data ? [[data.id, data.reference] as const] : [])));

/** What is known everywhere: missions and organizations. */
function useKnown(): Names {
  const { missions } = useCurrentMission();
  const organizations = useOrganizations();
  return useMemo(
    () =>
      new Map([
        ...organizations.map(({ id, name }) => [id, name] as const),
        ...missions.map(({ id, reference }) => [id, reference] as const),
      ]),
    [organizations, missions],
  );
}

/**
 * What the ids in some entries are called. What one entry names, the others name too; of what none of them names, the
 * first entry of its life is asked for, and of a finding its reference.
 */
export function useNames(entries: readonly JournalEntry[]): Names {
  const known = useKnown();
  const untold = useMemo(() => untoldIn(entries, namesIn(entries, known)), [entries, known]);
  const first = useQueries({ queries: untold.map(firstEntry), combine: entriesOf });
  const told = useMemo(() => [...entries, ...first], [entries, first]);
  const nameless = useMemo(() => namelessFindings(told, namesIn(told, known)), [told, known]);
  const findings = useQueries({ queries: nameless.map(oneFinding), combine: referencesOf });
  return useMemo(() => namesIn(told, new Map([...known, ...findings])), [told, known, findings]);
}
