import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect, type RefObject } from 'react';
import { useBlocker, type Location } from 'react-router-dom';
import { useWords } from '../i18n/use-words';

interface UnsavedGuardProps {
  /** Something was typed that nobody keeps yet. */
  readonly isDirty: boolean;
  /** Set to true when it is kept, right before the page is left. */
  readonly isKept: RefObject<boolean>;
}

const placeOf = ({ pathname, search }: Location): string => pathname + search;

/** Asks before somebody leaves what they typed. */
export function UnsavedGuard({ isDirty, isKept }: UnsavedGuardProps) {
  const say = useWords();
  const { state, proceed, reset } = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty && !isKept.current && placeOf(currentLocation) !== placeOf(nextLocation),
  );
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isDirty]);
  return (
    <Dialog open={state === 'blocked'} onClose={reset} maxWidth="xs" fullWidth>
      <DialogTitle>{say('ui.unsaved')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{say('ui.unsavedHelp')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={proceed} color="error">
          {say('ui.leave')}
        </Button>
        <Button onClick={reset} variant="contained" autoFocus>
          {say('ui.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
