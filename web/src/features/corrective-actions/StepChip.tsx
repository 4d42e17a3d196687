import Chip from '@mui/material/Chip';
import type { Theme } from '@mui/material/styles';
import type { Colours } from '../../app/theme/palette';
import { useWords } from '../../i18n/use-words';
import type { StepState } from './plan';

const COLOUR: Readonly<Record<StepState, keyof Colours>> = {
  'not-started': 'notApplicable',
  'in-progress': 'accent',
  completed: 'warning',
  verified: 'satisfactory',
  refused: 'notSatisfactory',
};

/** Where a step is in its life. */
export function StepChip({ state }: { readonly state: StepState }) {
  const say = useWords();
  return (
    <Chip
      variant="outlined"
      label={say(`plans.stepState.${state}`)}
      sx={{
        color: ({ colours }: Theme) => colours[COLOUR[state]],
        borderColor: ({ colours }: Theme) => colours[COLOUR[state]],
        fontWeight: 600,
      }}
    />
  );
}
