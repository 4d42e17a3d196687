import { useQuery, useQueryClient } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type SyntheticEvent } from 'react';
import { Loading, useNotify } from 'react-admin';
import { get, request } from '../../api/client';
import type { Mission, Schemas } from '../../api/types';
import { FailedPage } from '../../app/pages';
import { useMembership } from '../../app/person';
import { useProblemWords } from '../../app/problem-words';
import { latinDigits } from '../../i18n/latin-digits';
import { useFormat, useWords } from '../../i18n/use-words';
import { Facts } from '../../ui/Facts';
import { Panel } from '../../ui/Panel';
import { leads } from './who-may';

type Clocks = Schemas['ClocksResponse'];

const CLOCKS = [
  'draftReportDays',
  'stateCommentsDays',
  'finalReportDays',
  'capDays',
  'sscReplyDays',
  'dueSoonDays',
] as const satisfies (keyof Clocks)[];

/** How many days each clock of a mission runs. */
export function ClocksPanel({ mission }: { readonly mission: Mission }) {
  const say = useWords();
  const { number } = useFormat();
  const mayChange = leads(useMembership(mission.id));
  const path = `/missions/${mission.id}/deadlines`;
  const { data, error } = useQuery({
    queryKey: ['clocks', path],
    queryFn: () => get<Clocks>(path),
  });
  if (error) return <FailedPage error={error} />;
  if (!data) return <Loading />;
  return (
    <Panel title={say('missions.tabs.clocks')} help={say('missions.clocksHelp')}>
      {mayChange ? (
        <ClocksForm key={data.version} clocks={data} path={path} />
      ) : (
        <Facts
          facts={CLOCKS.map((clock) => [say(`missions.clocks.${clock}`), number(data[clock])])}
        />
      )}
    </Panel>
  );
}

/** In any script that the screens are written in. */
const DIGITS = '[0-9۰-۹٠-٩]{1,4}';

interface ClocksFormProps {
  readonly clocks: Clocks;
  readonly path: string;
}

function ClocksForm({ clocks, path }: ClocksFormProps) {
  const say = useWords();
  const { digits } = useFormat();
  const explain = useProblemWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [fault, setFault] = useState<string | null>(null);
  const textOf = (clock: (typeof CLOCKS)[number]): string =>
    typed[clock] ?? digits(String(clocks[clock]));
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    try {
      const body = Object.fromEntries(
        CLOCKS.map((clock) => [clock, Number(latinDigits(textOf(clock)))]),
      );
      await request(path, { method: 'PUT', body, version: clocks.version });
      await queries.invalidateQueries();
      notify(say('records.saved'), { type: 'success' });
    } catch (error) {
      setFault(explain(error));
    }
  };
  return (
    <Box component="form" onSubmit={(event) => void submit(event)}>
      <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { md: '1fr 1fr' } }}>
        {CLOCKS.map((clock) => (
          <TextField
            key={clock}
            label={say(`missions.clocks.${clock}`)}
            value={textOf(clock)}
            onChange={(event) => setTyped({ ...typed, [clock]: event.target.value })}
            slotProps={{ htmlInput: { inputMode: 'numeric', pattern: DIGITS, required: true } }}
          />
        ))}
      </Box>
      {fault !== null && <Alert severity="error">{fault}</Alert>}
      <Button
        type="submit"
        variant="contained"
        size="medium"
        disabled={Object.keys(typed).length === 0}
        sx={{ mt: 1 }}
      >
        {say('ui.save')}
      </Button>
    </Box>
  );
}
