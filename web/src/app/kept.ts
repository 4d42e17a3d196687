import { useCallback, useEffect, useRef, useState } from 'react';
import { recall, remember } from '../entry/preferences';
import { usePerson } from './person';

interface Stored<T> {
  /** The version on which it rests. */
  readonly version: number;
  readonly values: T;
}

/** What somebody types, kept in this browser until the server has it. */
export interface Kept<T> {
  readonly values: T;
  readonly version: number;
  /** Something was typed that the server does not have. */
  readonly isChanged: boolean;
  /** It comes from an earlier visit. */
  readonly isRestored: boolean;
  readonly change: (more: Partial<T>) => void;
  /** Goes on with what was typed, on another version. */
  readonly rebase: (version: number) => void;
  readonly forget: (values: T, version: number) => void;
}

function read<T>(name: string): Stored<T> | null {
  try {
    return JSON.parse(recall(name) ?? 'null') as Stored<T> | null;
  } catch {
    return null;
  }
}

/** Keeps a form under a name; asks before the window is closed over something unsaved. */
export function useKept<T extends object>(what: string, initial: T, version = 0): Kept<T> {
  const { id } = usePerson();
  // Somebody else at the same browser does not meet it.
  const name = `kept.${id}.${what}`;
  const [found] = useState(() => read<T>(name));
  const [stored, setStored] = useState<Stored<T>>(
    found
      ? { version: found.version, values: { ...initial, ...found.values } }
      : { version, values: initial },
  );
  const [isChanged, setChanged] = useState(found !== null);
  const [isRestored, setRestored] = useState(found !== null);
  const latest = useRef(stored);
  const put = useCallback(
    (next: Stored<T>, isKept: boolean) => {
      latest.current = next;
      remember(name, isKept ? JSON.stringify(next) : null);
      setStored(next);
      setChanged(isKept);
    },
    [name],
  );
  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isChanged]);
  const change = useCallback(
    (more: Partial<T>) =>
      put({ ...latest.current, values: { ...latest.current.values, ...more } }, true),
    [put],
  );
  const rebase = useCallback(
    (next: number) => put({ ...latest.current, version: next }, true),
    [put],
  );
  const forget = useCallback(
    (values: T, next: number) => {
      put({ values, version: next }, false);
      setRestored(false);
    },
    [put],
  );
  return { ...stored, isChanged, isRestored, change, rebase, forget };
}
