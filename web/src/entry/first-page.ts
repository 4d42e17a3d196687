import { MISSIONS_PATH, readinessPath } from '../api/paths';
import { prefetch } from '../api/prefetch';
import { recall } from './preferences';

const MISSION_PAGE = /^\/missions\/([0-9a-f-]{36})\/(\w+)/;

/** The mission whose readiness a page at this address shows first; null where it shows something else. */
export function readinessAt(pathname: string, last: string | null): string | null {
  if (pathname === '/') return last;
  const [, mission = null, page] = MISSION_PAGE.exec(pathname) ?? [];
  return page === 'readiness' ? mission : null;
}

/** Asks for the application's code and for the first page's figures while the session is still being asked for. */
export function prefetchFirstPage(pathname: string): void {
  void import('../app/App');
  prefetch(MISSIONS_PATH);
  const mission = readinessAt(pathname, recall('mission'));
  if (mission !== null) prefetch(readinessPath(mission));
}
