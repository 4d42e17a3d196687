import { useState } from 'react';
import type { Readiness } from '../../../api/types';
import { useSettled } from '../../../ui/use-settled';
import { firstDay, knownDays, type KnownDay } from './known-days';
import { useAddressed } from './use-addressed';

/** The day that is forecast, and those that are offered. */
export interface ChosenDay {
  /** As it stands in the field. */
  readonly typed: string;
  /** The day to ask for; null while the one in the field is over. */
  readonly on: string | null;
  readonly known: readonly KnownDay[];
  readonly choose: (day: string) => void;
}

export function useDay({ targets, deadlines }: Readiness, auditOn: string | null): ChosenDay {
  const { today } = deadlines;
  const [addressed, address] = useAddressed('on');
  const [isEmpty, setEmpty] = useState(false);
  const known = knownDays({ targets, auditOn, today });
  const day = addressed === '' ? firstDay(known, today) : addressed;
  const settled = useSettled(day);
  const choose = (chosen: string) => {
    setEmpty(chosen === '');
    if (chosen !== '') address(chosen);
  };
  return { typed: isEmpty ? '' : day, on: settled < today ? null : settled, known, choose };
}
