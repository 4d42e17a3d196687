import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import type { Use } from '../../api/problem';
import { useWords, type WordKey } from '../../i18n/use-words';

const KINDS: Readonly<Record<string, WordKey>> = {
  organization: 'records.kinds.organization',
  'legal-instrument': 'records.kinds.legal-instrument',
  mission: 'records.kinds.mission',
  user: 'records.kinds.user',
  finding: 'records.kinds.finding',
  benchmark: 'records.kinds.benchmark',
  step: 'records.kinds.step',
  plan: 'records.kinds.plan',
};

/** What would break if a record went away. */
export function UsedBy({ users }: { readonly users: readonly Use[] }) {
  const say = useWords();
  return (
    <Alert severity="warning">
      <AlertTitle>{say('records.inUse')}</AlertTitle>
      {say('records.inUseHelp')}
      <Box
        component="ul"
        sx={{ mt: 1, mb: 0, paddingInlineStart: 3, maxHeight: 240, overflowY: 'auto' }}
      >
        {users.map(({ kind, label }) => {
          const word = KINDS[kind];
          return (
            <li key={`${kind} ${label}`}>
              {word === undefined ? kind : say(word)}: <bdi>{label}</bdi>
            </li>
          );
        })}
      </Box>
    </Alert>
  );
}
