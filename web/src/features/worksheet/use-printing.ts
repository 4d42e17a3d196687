import { useSyncExternalStore } from 'react';

const print = matchMedia('print');

const subscribe = (listener: () => void) => {
  print.addEventListener('change', listener);
  return () => print.removeEventListener('change', listener);
};

/** Whether the page is being laid out on paper, where nothing scrolls. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => print.matches);
