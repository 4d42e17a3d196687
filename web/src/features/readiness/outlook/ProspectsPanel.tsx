import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useFormat, useWords } from '../../../i18n/use-words';
import { Panel } from '../../../ui/Panel';
import type { Prospect } from './questions';

interface ProspectsPanelProps {
  readonly on: string;
  readonly counts: readonly (readonly [Prospect, number])[];
  readonly onChoose: (prospect: Prospect) => void;
}

/** How many of the questions may be closed by the day, and why the others stay. */
export function ProspectsPanel({ on, counts, onChoose }: ProspectsPanelProps) {
  const say = useWords();
  const { day, number } = useFormat();
  return (
    <Panel title={say('outlook.prospects')} help={say('outlook.prospectsHelp', { day: day(on) })}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {counts.map(([prospect, count]) => (
          <Box component="li" key={prospect} sx={LINE}>
            <Link component="button" type="button" sx={WORDS} onClick={() => onChoose(prospect)}>
              {say(`outlook.prospect.${prospect}`)}
            </Link>
            <strong>{number(count)}</strong>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

const LINE = {
  display: 'flex',
  justifyContent: 'space-between',
  gap: 2,
  py: 0.5,
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-of-type': { borderBottom: 0 },
} as const;
const WORDS = { textAlign: 'start', fontSize: 'inherit', lineHeight: '24px' } as const;
