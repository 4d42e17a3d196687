import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { get, request } from '../../api/client';
import { assessmentsPath } from '../../api/paths';
import { isStale } from '../../api/problem';
import type { Assessment } from '../../api/types';
import { usePerson } from '../../app/person';
import { answerOf, isReady, saysMore, type Draft } from './answer';
import {
  draftsName,
  keepDrafts,
  leftAfter,
  readDrafts,
  unsavedOf,
  withOne,
  type Drafts,
} from './drafts';
import { useTurns } from './use-turns';

/** Two answers to one question, of which one must be chosen. */
export interface Conflict {
  readonly theirs: Assessment;
  readonly mine: Draft;
}

export interface Answers {
  readonly drafts: Drafts;
  /** Questions of whose answer the server lacks something. */
  readonly unsaved: ReadonlySet<string>;
  /** Questions on their way to the server. */
  readonly saving: ReadonlySet<string>;
  readonly failures: Readonly<Record<string, unknown>>;
  readonly conflict: Conflict | null;
  readonly change: (row: Assessment, more: Omit<Draft, 'version'>) => void;
  readonly save: (row: Assessment) => Promise<void>;
  readonly settle: (conflict: Conflict, mine: Draft | null) => Promise<void>;
  readonly leave: () => void;
}

interface Answered {
  readonly items: readonly Assessment[];
}

type Rows = readonly Assessment[];

const isOf = (question: string) => (row: Assessment) => row.question === question;

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
  client.setQueryData<Rows>(assessmentsKey(missionId), (rows) =>
    rows?.map((row) => byNumber.get(row.question) ?? row),
  );
}

/** What is typed stays in this browser until the server has it; `rows` is every question of the mission. */
export function useAnswers(missionId: string, rows: Rows): Answers {
  const client = useQueryClient();
  const send = useSend(missionId);
  const name = draftsName(usePerson().id, missionId);
  const [drafts, setDrafts] = useState<Drafts>(() => readDrafts(name));
  const { underWay: saving, take } = useTurns();
  const [failures, setFailures] = useState<Readonly<Record<string, unknown>>>({});
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const latest = useRef(drafts);
  const put = useCallback(
    (question: string, draft: Draft | null) => {
      // Another window of the same person keeps drafts under the same name.
      keepDrafts(name, withOne(readDrafts(name), question, draft));
      latest.current = withOne(latest.current, question, draft);
      setDrafts(latest.current);
    },
    [name],
  );
  useEffect(() => {
    latest.current = readDrafts(name);
    setDrafts(latest.current);
  }, [name]);

  const change: Answers['change'] = useCallback(
    (row, more) => {
      put(row.question, { version: row.version, ...latest.current[row.question], ...more });
    },
    [put],
  );

  const sendLatest = useCallback(
    async (question: string) => {
      const row = client.getQueryData<Rows>(assessmentsKey(missionId))?.find(isOf(question));
      const draft = latest.current[question];
      if (!row || !draft || !isReady(row, draft)) return;
      if (!saysMore(row, draft)) {
        put(question, null);
        return;
      }
      setFailures((before) => ({ ...before, [question]: undefined }));
      try {
        const [answered] = await send([answerOf(row, draft)]);
        if (answered) put(question, leftAfter(latest.current[question], draft, answered));
      } catch (error) {
        setFailures((before) => ({ ...before, [question]: error }));
        if (!isStale(error)) return;
        const theirs = await get<Assessment>(`${assessmentsPath(missionId)}/${question}`);
        setConflict({ theirs, mine: latest.current[question] ?? draft });
      }
    },
    [client, missionId, put, send],
  );
  const save: Answers['save'] = useCallback(
    ({ question }) => take(question, () => sendLatest(question)),
    [sendLatest, take],
  );

  const settle: Answers['settle'] = useCallback(
    async ({ theirs }, mine) => {
      const { question, version } = theirs;
      setConflict(null);
      setFailures((before) => ({ ...before, [question]: undefined }));
      putRows(client, missionId, [theirs]);
      put(question, mine && { ...mine, version });
      if (mine) await save(theirs);
    },
    [client, missionId, put, save],
  );

  const leave = useCallback(() => setConflict(null), []);
  const unsaved = useMemo(() => unsavedOf(rows, drafts), [rows, drafts]);
  return { drafts, unsaved, saving, failures, conflict, change, save, settle, leave };
}
