import { useSyncExternalStore } from 'react';
import { recall, remember } from '../../entry/preferences';
import type { Mode } from './theme';

const dark = matchMedia('(prefers-color-scheme: dark)');
const print = matchMedia('print');
const listeners = new Set<() => void>();

function current(): Mode {
  const chosen = recall('mode');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return dark.matches ? 'dark' : 'light';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  dark.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    dark.removeEventListener('change', listener);
  };
}

function choose(mode: Mode): void {
  remember('mode', mode);
  for (const listener of listeners) listener();
}

function subscribeToPrint(listener: () => void): () => void {
  print.addEventListener('change', listener);
  return () => print.removeEventListener('change', listener);
}

/** Paper is light, whatever the screen is. */
export function useShownMode(): Mode {
  const [mode] = useMode();
  const isPrinting = useSyncExternalStore(subscribeToPrint, () => print.matches);
  return isPrinting ? 'light' : mode;
}

/** Light or dark: as the person chose, else as the machine wants it. */
export function useMode(): readonly [Mode, (mode: Mode) => void] {
  return [useSyncExternalStore(subscribe, current), choose];
}
