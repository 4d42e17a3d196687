import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** The moment that the page shows, as it stands in the address; null for now. */
export function useMoment(): readonly [string | null, (moment: string | null) => void] {
  const [address, setAddress] = useSearchParams();
  const choose = useCallback(
    (moment: string | null) => {
      setAddress(
        (before) => {
          const next = new URLSearchParams(before);
          next.delete('asOf');
          if (moment !== null) next.set('asOf', moment);
          return next;
        },
        { replace: true },
      );
    },
    [setAddress],
  );
  return [address.get('asOf'), choose];
}
