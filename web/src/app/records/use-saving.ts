import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useDataProvider, useNotify, type RaRecord } from 'react-admin';
import { newKey } from '../../api/client';
import { formErrors, ProblemError, type FormErrors } from '../../api/problem';
import { useWords } from '../../i18n/use-words';
import { useFaultWords } from '../fault-words';
import { useProblemWords } from '../problem-words';
import { differencesOf, mineOver, type FieldValues } from './conflict';
import type { Conflict } from './ConflictDialog';

const STALE = 412;

interface Standing extends Conflict {
  readonly mine: FieldValues;
  readonly theirs: RaRecord;
}

export interface SavingOptions {
  readonly resource: string;
  /** As it was when it was opened; undefined for a new one. */
  readonly record: RaRecord | undefined;
  /** What of a record is sent when it is changed. */
  readonly sentOf: (record: RaRecord) => FieldValues;
  readonly onSaved: (record: RaRecord) => void;
  /** Whoever saved last is taken as the record to go on from. */
  readonly onTaken: (record: RaRecord) => void;
}

/** Saves a record, and says what stands in the way: wrong fields, a rule, or somebody who was quicker. */
export function useSaving({ resource, record, sentOf, onSaved, onTaken }: SavingOptions) {
  const say = useWords();
  const explain = useProblemWords();
  const faults = useFaultWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const provider = useDataProvider();
  const [fault, setFault] = useState<string | null>(null);
  const [standing, setStanding] = useState<Standing | null>(null);
  const act = useRef({ body: '', key: '' });

  const sent = (one: RaRecord): RaRecord => ({
    ...sentOf(one),
    id: one.id,
    version: one.version as unknown,
  });
  const send = async (base: RaRecord | undefined, data: FieldValues): Promise<void> => {
    const body = JSON.stringify(data);
    // The same words sent twice are one act; other words are another.
    if (act.current.body !== body) act.current = { body, key: newKey() };
    const answer = base
      ? await provider.update(resource, { id: base.id, data, previousData: sent(base) })
      : await provider.create(resource, { data, meta: { idempotencyKey: act.current.key } });
    await queries.invalidateQueries();
    notify(say(base ? 'records.saved' : 'records.created'), { type: 'success' });
    onSaved(answer.data as RaRecord);
  };
  const meet = async (error: ProblemError, base: RaRecord, mine: FieldValues): Promise<void> => {
    const { data: theirs } = await provider.getOne<RaRecord>(resource, { id: base.id });
    const { changedBy, changedAt } = error.problem;
    const differences = differencesOf(sentOf(base), mine, sentOf(theirs));
    setStanding({ changedBy, changedAt, differences, mine, theirs });
  };
  const save = async (
    data: FieldValues,
    base: RaRecord | undefined = record,
  ): Promise<FormErrors | undefined> => {
    setFault(null);
    try {
      await send(base, data);
      return undefined;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.status === STALE && base) await meet(error, base, data);
      else setFault(explain(error));
      return formErrors(error.problem.errors, faults.say);
    }
  };
  const end = (then: (standing: Standing) => void) => () => {
    setStanding(null);
    if (standing) then(standing);
  };
  return {
    save: (data: FieldValues) => save(data),
    fault,
    conflict: standing,
    goOn: end(() => undefined),
    takeTheirs: end(({ theirs }) => onTaken(theirs)),
    keepMine: end(({ mine, theirs }) => {
      if (record) void save(mineOver(sentOf(record), mine, sentOf(theirs)), theirs);
    }),
  };
}
