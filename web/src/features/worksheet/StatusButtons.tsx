import ButtonBase from '@mui/material/ButtonBase';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import type { AssessmentStatus } from '../../api/types';
import { useWords } from '../../i18n/use-words';

const CHOICES = ['satisfactory', 'not-satisfactory', 'not-applicable'] as const;
const COLOUR = {
  satisfactory: 'satisfactory',
  'not-satisfactory': 'notSatisfactory',
  'not-applicable': 'notApplicable',
} as const;
const MARK = { satisfactory: '✓', 'not-satisfactory': '✕', 'not-applicable': '–' } as const;

interface StatusButtonsProps {
  readonly status: AssessmentStatus;
  readonly isDisabled: boolean;
  /** In the grid the keys S, N and A do the same, so the buttons are no stops of the tab key. */
  readonly isInGrid?: boolean;
  readonly onChoose: (status: AssessmentStatus) => void;
}

/** The answer, as three buttons; pressing the pressed one takes the answer back. */
export function StatusButtons({ status, isDisabled, isInGrid, onChoose }: StatusButtonsProps) {
  const say = useWords();
  const { colours } = useTheme();
  return (
    <Box
      role="group"
      aria-label={say(`domain.status.${status}`)}
      sx={{ display: 'flex', gap: 0.5 }}
    >
      {CHOICES.map((choice) => {
        const isOn = choice === status;
        const colour = colours[COLOUR[choice]];
        return (
          <ButtonBase
            key={choice}
            tabIndex={isInGrid ? -1 : 0}
            disabled={isDisabled}
            aria-pressed={isOn}
            aria-label={say(`domain.status.${choice}`)}
            title={say(`domain.status.${choice}`)}
            onClick={() => onChoose(isOn ? 'not-reviewed' : choice)}
            sx={{
              width: { xs: 44, sm: 32 },
              height: { xs: 36, sm: 28 },
              fontWeight: 600,
              borderRadius: '6px',
              border: '1px solid',
              borderColor: isOn ? colour : colours.edge,
              color: isOn ? colours.paper : colours.quiet,
              backgroundColor: isOn ? colour : 'transparent',
              '&.Mui-disabled': { borderColor: isOn ? colour : colours.line },
            }}
          >
            {MARK[choice]}
          </ButtonBase>
        );
      })}
    </Box>
  );
}
