import { useCallback, useMemo, useState } from 'react';

export interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (question: string) => void;
  readonly set: (questions: readonly string[]) => void;
}

/** The questions that are chosen for setting many at once. */
export function useSelection(): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((question: string) => {
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(question)) next.add(question);
      return next;
    });
  }, []);
  const set = useCallback((questions: readonly string[]) => setChosen(new Set(questions)), []);
  return useMemo(() => ({ chosen, toggle, set }), [chosen, toggle, set]);
}
