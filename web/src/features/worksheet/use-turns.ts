import { useCallback, useRef, useState } from 'react';

export interface Turns {
  /** Whose turn it is just now. */
  readonly underWay: ReadonlySet<string>;
  readonly take: (name: string, act: () => Promise<void>) => Promise<void>;
}

/** Under one name, one act at a time; of what is wished meanwhile, the last is done afterwards. */
export function useTurns(): Turns {
  const [underWay, setUnderWay] = useState<ReadonlySet<string>>(new Set());
  const busy = useRef(new Set<string>());
  const wished = useRef(new Map<string, () => Promise<void>>());
  const take = useCallback(async (name: string, act: () => Promise<void>) => {
    wished.current.set(name, act);
    if (busy.current.has(name)) return;
    busy.current.add(name);
    setUnderWay(new Set(busy.current));
    try {
      for (let next = wished.current.get(name); next; next = wished.current.get(name)) {
        wished.current.delete(name);
        await next();
      }
    } finally {
      busy.current.delete(name);
      setUnderWay(new Set(busy.current));
    }
  }, []);
  return { underWay, take };
}
