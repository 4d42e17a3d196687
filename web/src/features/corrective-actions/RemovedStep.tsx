import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { useFormat, useWords } from '../../i18n/use-words';
import type { StepValues } from './plan-form';

/** A step that was taken out, and where it stood. */
export interface Removed {
  readonly step: StepValues;
  readonly index: number;
}

interface RemovedStepProps {
  readonly removed: Removed;
  readonly onPutBack: () => void;
  readonly onClose: () => void;
}

const LONG_ENOUGH_TO_NOTICE = 10_000;

/** One wrong click loses nothing that was written. */
export function RemovedStep({ removed: { index }, onPutBack, onClose }: RemovedStepProps) {
  const say = useWords();
  const { number } = useFormat();
  return (
    <Snackbar
      open
      autoHideDuration={LONG_ENOUGH_TO_NOTICE}
      onClose={(_, reason) => reason !== 'clickaway' && onClose()}
      message={say('plans.removed', { number: number(index + 1) })}
      action={
        <Button color="inherit" onClick={onPutBack}>
          {say('plans.putBack')}
        </Button>
      }
    />
  );
}
