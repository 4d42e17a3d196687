import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

const MOST_TRIES = 2;
const FRESH_MS = 5_000;

/** A refusal stays a refusal; only what may have been an accident is asked again. */
function isWorthAnotherTry(failures: number, error: unknown): boolean {
  if (failures >= MOST_TRIES) return false;
  return error instanceof ProblemError && (error.status === 0 || error.status === 503);
}

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { retry: isWorthAnotherTry, staleTime: FRESH_MS } },
  });
