import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { get, request } from '../../api/client';
import { assessmentsPath } from '../../api/paths';
import { isStale } from '../../api/problem';
import type { Assessment } from '../../api/types';
import { usePerson } from '../../app/person';
import { answerOf, isReady, saysMore, type Draft } from './answer';
import { draftsName, keepDrafts, readDrafts, without, type Drafts } from './drafts';

/** Two answers to one question, of which one must be chosen. */
export interface Conflict {
  readonly theirs: Assessment;
  readonly mine: Draft;
}

export interface Answers {
  readonly drafts: Drafts;
  /** Questions on their way to the server. */
  readonly saving: ReadonlySet<string>;
  readonly failures: Readonly<Record<string, unknown>>;
  readonly conflict: Conflict | null;
  readonly change: (row: Assessment, more: Omit<Draft, 'version'>) => Draft;
  readonly save: (row: Assessment, draft?: Draft) => Promise<void>;
  readonly settle: (conflict: Conflict, mine: Draft | null) => Promise<void>;
  readonly leave: () => void;
}

interface Answered {
  readonly items: readonly Assessment[];
}

export const assessmentsKey = (missionId: string) => ['assessments', missionId] as const;

/** Sends answers; whoever looks at the rows or the figures sees them. */
export function useSend(missionId: string) {
  const client = useQueryClient();
  return useCallback(
    async (items: readonly ReturnType<typeof answerOf>[]): Promise<readonly Assessment[]> => {
      const { body } = await request<Answered>(assessmentsPath(missionId), {
        method: 'PATCH',
        body: { items },
      });
      putRows(client, missionId, body.items);
      void client.invalidateQueries({ queryKey: ['readiness', missionId] });
      return body.items;
    },
    [client, missionId],
  );
}

function putRows(
  client: ReturnType<typeof useQueryClient>,
  missionId: string,
  changed: readonly Assessment[],
): void {
  const byNumber = new Map(changed.map((row) => [row.question, row]));
  client.setQueryData<readonly Assessment[]>(assessmentsKey(missionId), (rows) =>
    rows?.map((row) => byNumber.get(row.question) ?? row),
  );
}

/** What is typed stays in this browser until the server has it. */
export function useAnswers(missionId: string): Answers {
  const client = useQueryClient();
  const send = useSend(missionId);
  const name = draftsName(usePerson().id, missionId);
  const [drafts, setDrafts] = useState<Drafts>(() => readDrafts(name));
  const [saving, setSaving] = useState<ReadonlySet<string>>(new Set());
  const [failures, setFailures] = useState<Readonly<Record<string, unknown>>>({});
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const latest = useRef(drafts);
  const put = useCallback(
    (next: Drafts) => {
      latest.current = next;
      keepDrafts(name, next);
      setDrafts(next);
    },
    [name],
  );
  useEffect(() => {
    latest.current = readDrafts(name);
    setDrafts(latest.current);
  }, [name]);

  const change: Answers['change'] = useCallback(
    (row, more) => {
      const draft = { version: row.version, ...latest.current[row.question], ...more };
      put({ ...latest.current, [row.question]: draft });
      return draft;
    },
    [put],
  );

  const save: Answers['save'] = useCallback(
    async (row, given) => {
      const { question } = row;
      const draft = given ?? latest.current[question];
      if (!draft || !isReady(row, draft)) return;
      if (!saysMore(row, draft)) {
        put(without(latest.current, [question]));
        return;
      }
      setSaving((before) => new Set(before).add(question));
      setFailures((before) => ({ ...before, [question]: undefined }));
      try {
        await send([answerOf(row, draft)]);
        if (latest.current[question] === draft) put(without(latest.current, [question]));
      } catch (error) {
        if (isStale(error)) {
          const theirs = await get<Assessment>(`${assessmentsPath(missionId)}/${question}`);
          setConflict({ theirs, mine: draft });
        } else setFailures((before) => ({ ...before, [question]: error }));
      } finally {
        setSaving((before) => new Set([...before].filter((one) => one !== question)));
      }
    },
    [missionId, put, send],
  );

  const settle: Answers['settle'] = useCallback(
    async ({ theirs }, mine) => {
      setConflict(null);
      putRows(client, missionId, [theirs]);
      if (!mine) {
        put(without(latest.current, [theirs.question]));
        return;
      }
      const draft = { ...mine, version: theirs.version };
      put({ ...latest.current, [theirs.question]: draft });
      await save(theirs, draft);
    },
    [client, missionId, put, save],
  );

  const leave = useCallback(() => setConflict(null), []);
  return { drafts, saving, failures, conflict, change, save, settle, leave };
}
