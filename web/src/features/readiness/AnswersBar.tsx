import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { Theme } from '@mui/material/styles';
import { Link as RouterLink } from 'react-router-dom';
import { ASSESSMENT_STATUSES, type AssessmentStatus, type Counts } from '../../api/types';
import type { Colours } from '../../app/theme/palette';
import { useFormat, useWords } from '../../i18n/use-words';
import { countOf } from './counts';

const COLOUR: Readonly<Record<AssessmentStatus, keyof Colours>> = {
  satisfactory: 'satisfactory',
  'not-satisfactory': 'notSatisfactory',
  'not-applicable': 'notApplicable',
  'not-reviewed': 'line',
};

interface AnswersBarProps {
  readonly counts: Counts;
  /** Where the questions with this answer are. */
  readonly linkTo: (status: AssessmentStatus) => string;
}

/** How the answers are divided, as one bar; its legend opens the questions. */
export function AnswersBar({ counts, linkTo }: AnswersBarProps) {
  const say = useWords();
  const { number } = useFormat();
  return (
    <>
      <Box
        aria-hidden="true"
        sx={{ display: 'flex', gap: '2px', height: 12, borderRadius: 1, overflow: 'hidden' }}
      >
        {ASSESSMENT_STATUSES.filter((status) => countOf(counts, status) > 0).map((status) => (
          <Box
            key={status}
            sx={{
              flexGrow: countOf(counts, status),
              backgroundColor: (theme: Theme) => theme.colours[COLOUR[status]],
            }}
          />
        ))}
      </Box>
      <Box
        component="ul"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 3,
          rowGap: 0.5,
          p: 0,
          m: 0,
          mt: 1,
          listStyle: 'none',
        }}
      >
        {ASSESSMENT_STATUSES.map((status) => (
          <Box component="li" key={status} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Box
              sx={{
                width: 10,
                height: 10,
                borderRadius: '3px',
                backgroundColor: (theme: Theme) => theme.colours[COLOUR[status]],
              }}
            />
            <Link component={RouterLink} to={linkTo(status)} color="textPrimary">
              {say(`domain.status.${status}`)} <strong>{number(countOf(counts, status))}</strong>
            </Link>
          </Box>
        ))}
      </Box>
    </>
  );
}
