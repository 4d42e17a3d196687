import Chip from '@mui/material/Chip';
import type { Theme } from '@mui/material/styles';
import type { Colours } from '../../app/theme/palette';
import { useWords } from '../../i18n/use-words';
import type { FindingState } from './finding';

/** Whose turn it is shows in the colour; the word says the rest. */
const COLOUR: Readonly<Record<FindingState, keyof Colours>> = {
  draft: 'notApplicable',
  issued: 'accent',
  'cap-due': 'warning',
  'cap-submitted': 'accent',
  'cap-revision-required': 'notSatisfactory',
  'cap-accepted': 'accent',
  'in-progress': 'accent',
  'completion-reported': 'warning',
  reopened: 'notSatisfactory',
  closed: 'satisfactory',
  withdrawn: 'notApplicable',
};

/** Where a finding is in its life. */
export function StateChip({ state }: { readonly state: FindingState }) {
  const say = useWords();
  return (
    <Chip
      variant="outlined"
      label={say(`domain.state.${state}`)}
      sx={{
        color: ({ colours }: Theme) => colours[COLOUR[state]],
        borderColor: ({ colours }: Theme) => colours[COLOUR[state]],
        fontWeight: 600,
        maxWidth: '100%',
        justifySelf: 'start',
      }}
    />
  );
}
