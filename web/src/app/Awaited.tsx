import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useProblemWords } from './problem-words';

interface AwaitedProps<Data> {
  readonly query: { readonly data: Data | undefined; readonly error: unknown };
  /** About how high it will be, so that the page does not jump when it comes. */
  readonly height: number;
  readonly children: (data: Data) => ReactNode;
}

/** A part of a page that comes from the server: what stands there while it is awaited, and when it does not come. */
export function Awaited<Data>({ query: { data, error }, height, children }: AwaitedProps<Data>) {
  const explain = useProblemWords();
  if (data !== undefined) return children(data);
  if (!error) return <Skeleton variant="rounded" height={height} />;
  return <Typography color="error">{explain(error)}</Typography>;
}
