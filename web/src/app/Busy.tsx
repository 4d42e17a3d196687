import LinearProgress from '@mui/material/LinearProgress';
import { useIsFetching, useIsMutating } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words';

/** What is quicker than this is not worth showing. */
const PATIENCE_MS = 250;

/** A line under the bar while something is read or saved. */
export function Busy() {
  const say = useWords();
  const isBusy = useIsFetching() + useIsMutating() > 0;
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(isBusy), isBusy ? PATIENCE_MS : 0);
    return () => clearTimeout(timer);
  }, [isBusy]);
  if (!isShown) return null;
  return (
    <LinearProgress
      aria-label={say('app.busy')}
      sx={{ position: 'absolute', insetInline: 0, bottom: 0, height: 3 }}
    />
  );
}
