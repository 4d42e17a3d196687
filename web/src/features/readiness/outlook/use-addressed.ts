import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** A choice as it stands in the address; empty for none. */
export function useAddressed(name: string): readonly [string, (value: string) => void] {
  const [address, setAddress] = useSearchParams();
  const choose = useCallback(
    (value: string) => {
      setAddress(
        (before) => {
          const next = new URLSearchParams(before);
          next.delete(name);
          if (value !== '') next.set(name, value);
          return next;
        },
        { replace: true },
      );
    },
    [name, setAddress],
  );
  return [address.get(name) ?? '', choose];
}
