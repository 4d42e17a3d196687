import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { DueLine, type Due } from '../../app/DueLine';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';

interface FindingDuesProps {
  /** Undefined while nobody has asked. */
  readonly dues: readonly Due[] | undefined;
}

/** What is due of a finding, its plan and its steps, the earliest first; nothing takes no room. */
export function FindingDues({ dues }: FindingDuesProps) {
  const say = useWords();
  const { number } = useFormat();
  if (dues === undefined || dues.length === 0) return null;
  return (
    <Panel title={say('domain.dueDay.title')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {dues.map((due) => (
          <li key={`${due.what}-${due.subjectId}`}>
            <DueLine due={due}>
              <Typography variant="body2">
                {say(`domain.due.${due.what}`)}
                {due.step !== null &&
                  ` · ${say('domain.dueDay.step', { position: number(due.step) })}`}
              </Typography>
            </DueLine>
          </li>
        ))}
      </Box>
    </Panel>
  );
}
