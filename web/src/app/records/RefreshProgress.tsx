import LinearProgress from '@mui/material/LinearProgress';
import { useListContext } from 'react-admin';
import { useWords } from '../../i18n/use-words';

/** A thin line while a list is being read again. */
export function RefreshProgress() {
  const say = useWords();
  const { isFetching, isPending } = useListContext();
  if (!isFetching || isPending) return null;
  return (
    <LinearProgress
      aria-label={say('records.loading')}
      sx={{ position: 'absolute', insetInline: 0, top: 0, height: 2, zIndex: 1 }}
    />
  );
}
