import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { get, request } from '../../api/client';
import { isStale, type ProblemError } from '../../api/problem';
import { useKept } from '../../app/kept';
import type { Language } from '../../i18n/languages';
import type { Plan } from './plan';
import { planRequest, valuesOf, withIds, type PlanValues } from './plan-form';
import { planKey } from './use-plan';

const PAUSE_MS = 1_200;

/** Somebody else wrote the plan meanwhile. */
export interface PlanClash {
  readonly error: ProblemError;
  readonly theirs: Plan;
}

export interface PlanDraft {
  readonly values: PlanValues;
  readonly version: number;
  readonly isChanged: boolean;
  readonly isSaving: boolean;
  readonly failure: unknown;
  readonly clash: PlanClash | null;
  readonly change: (more: Partial<PlanValues>) => void;
  /** Sends what is typed; the version that holds then, or null when it did not work. */
  readonly save: () => Promise<number | null>;
  readonly settle: (isMine: boolean) => void;
}

/** A plan while it is written: kept in this browser at once, and by the server a moment after the last letter. */
export function usePlanDraft(findingId: string, plan: Plan | null, language: Language): PlanDraft {
  const client = useQueryClient();
  const kept = useKept(`plan.${findingId}`, valuesOf(plan, language), plan?.version ?? 0);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [clash, setClash] = useState<PlanClash | null>(null);
  const latest = useRef(kept);
  latest.current = kept;
  const underWay = useRef<Promise<number | null> | null>(null);

  const send = useCallback(async (): Promise<number | null> => {
    const { values, version } = latest.current;
    setSaving(true);
    setFailure(null);
    try {
      const { body } = await request<Plan>(`/findings/${findingId}/plan`, {
        method: 'PUT',
        body: planRequest(values),
        ...(version === 0 ? { isNew: true } : { version }),
      });
      client.setQueryData(planKey(findingId), body);
      // From now on the finding tells that there is a plan.
      if (version === 0) void client.invalidateQueries({ queryKey: ['finding', findingId] });
      const now = latest.current.values;
      const next = withIds(now, values, body);
      latest.current.forget(next, body.version);
      if (now !== values) latest.current.change({});
      return body.version;
    } catch (error) {
      if (isStale(error))
        setClash({ error, theirs: await get<Plan>(`/findings/${findingId}/plan`) });
      else setFailure(error);
      return null;
    } finally {
      setSaving(false);
    }
  }, [client, findingId]);

  const save = useCallback(async (): Promise<number | null> => {
    // One after the other: each rests on the version that the one before made.
    if (underWay.current) await underWay.current;
    if (!latest.current.isChanged) return latest.current.version;
    underWay.current = send().finally(() => {
      underWay.current = null;
    });
    return underWay.current;
  }, [send]);

  const { values, version, isChanged, change } = kept;
  useEffect(() => {
    if (!isChanged || clash) return undefined;
    const timer = setTimeout(() => void save(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [values, isChanged, clash, save]);

  const settle = (isMine: boolean) => {
    if (!clash) return;
    const { theirs } = clash;
    setClash(null);
    if (isMine) {
      const ids = new Set(theirs.steps.map(({ id }) => id));
      const steps = kept.values.steps.map((step) =>
        step.id !== null && ids.has(step.id) ? step : { ...step, id: null },
      );
      kept.change({ steps });
      kept.rebase(theirs.version);
    } else {
      client.setQueryData(planKey(findingId), theirs);
      kept.forget(valuesOf(theirs, language), theirs.version);
    }
  };
  return { values, version, isChanged, isSaving, failure, clash, change, save, settle };
}
