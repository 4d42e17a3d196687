import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { readSession } from '../api/client';
import { currentSession, watchRefusals, watchSession, type Session } from '../api/session';

/** What was read so long ago is read again by somebody who comes back to the window. */
const OLD_MS = 60_000;
/** Many refusals at once are one. */
const PAUSE_MS = 5_000;

/** The session as the server knows it now: rights that were given or taken since are seen without loading the page again. */
export function useSessionNow(first: Session): Session {
  const queries = useQueryClient();
  const session = useSyncExternalStore(watchSession, currentSession) ?? first;
  const { me } = session;
  const seen = useRef(me);
  useEffect(() => keepReading(), []);
  useEffect(() => {
    // Whoever signs out leaves this page at once.
    if (seen.current === me || currentSession() === null) return;
    // Somebody else signed in at this browser: nothing on the screen is theirs.
    if (seen.current.id !== me.id) location.reload();
    seen.current = me;
    // What is offered beside the records follows from who asks.
    void queries.invalidateQueries();
  }, [me, queries]);
  return session;
}

function keepReading(): () => void {
  let readAt = performance.now();
  const readAfter = (pause: number) => () => {
    if (performance.now() - readAt < pause) return;
    readAt = performance.now();
    // Where it cannot be read, the next request says why.
    readSession().catch(() => undefined);
  };
  const comeBack = readAfter(OLD_MS);
  const stop = watchRefusals(readAfter(PAUSE_MS));
  addEventListener('focus', comeBack);
  return () => {
    stop();
    removeEventListener('focus', comeBack);
  };
}
