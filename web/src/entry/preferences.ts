import { firstKnown, type Language } from '../i18n/languages';

/** What this browser remembers of its person. Nothing here is needed: a browser may forget it. */
const PREFIX = 'octant.';

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

/** The language that somebody chose here, else that of the browser. */
export const wantedLanguage = (): Language =>
  firstKnown([recall('language'), ...navigator.languages]);
