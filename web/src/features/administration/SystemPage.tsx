import { useQuery } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { get } from '../../api/client';
import type { Schemas } from '../../api/types';
import { useCan } from '../../app/person';
import { useProblemWords } from '../../app/problem-words';
import { NotForYou } from '../../app/pages';
import { NO_VALUE } from '../../i18n/format';
import { useFormat, useWords } from '../../i18n/use-words';
import { Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';

const EVERY_MS = 15_000;

interface Health {
  readonly isReady: boolean;
  readonly answeredIn: number;
}

/** How the server is: outside the contract of the API, hence asked for directly. */
async function askHealth(): Promise<Health> {
  const begun = performance.now();
  const response = await fetch('/health/ready', { cache: 'no-store' });
  await response.text();
  return { isReady: response.ok, answeredIn: Math.round(performance.now() - begun) };
}

/** Whether the service runs as it should, for those who answer for it. */
export default function SystemPage() {
  const say = useWords();
  const can = useCan();
  if (!can('system:read')) return <NotForYou />;
  return (
    <Page title={say('administration.system.title')} subtitle={say('administration.system.help')}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' } }}>
        <ServicePanel />
        <JournalPanel />
      </Box>
    </Page>
  );
}

function ServicePanel() {
  const say = useWords();
  const { number } = useFormat();
  const { data, error } = useQuery({
    queryKey: ['health'],
    queryFn: askHealth,
    refetchInterval: EVERY_MS,
  });
  const { data: description } = useQuery({
    queryKey: ['openapi'],
    queryFn: () => get<{ readonly info: { readonly version: string } }>('/openapi.json'),
    staleTime: Infinity,
  });
  const isWell = data?.isReady === true && !error;
  return (
    <Panel title={say('administration.system.service')}>
      {(data ?? error) && (
        <Alert severity={isWell ? 'success' : 'error'} sx={{ mb: 2 }}>
          {say(isWell ? 'administration.system.ready' : 'administration.system.notReady')}
        </Alert>
      )}
      <Facts
        facts={[
          [say('administration.system.version'), description?.info.version ?? NO_VALUE],
          [
            say('administration.system.answer'),
            data
              ? say('administration.system.milliseconds', { count: number(data.answeredIn) })
              : NO_VALUE,
          ],
        ]}
      />
    </Panel>
  );
}

function JournalPanel() {
  const say = useWords();
  const explain = useProblemWords();
  const { number } = useFormat();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['journal', 'verify'],
    queryFn: () => get<Schemas['VerificationResponse']>('/journal/verify'),
    enabled: false,
  });
  return (
    <Panel
      title={say('administration.system.journal')}
      help={say('administration.system.journalHelp')}
    >
      {error && <Alert severity="error">{explain(error)}</Alert>}
      {data && (
        <Alert severity={data.holds ? 'success' : 'error'} sx={{ mb: 2 }}>
          {data.holds
            ? say('administration.system.holds', {
                entries: number(data.entries),
                chains: number(data.chains.length),
              })
            : say('administration.system.broken')}
        </Alert>
      )}
      {data?.faults.map(({ chain, position, detail }) => (
        <Typography key={chain} variant="body2" color="error">
          {chain} · {number(position)}: {detail}
        </Typography>
      ))}
      <Box>
        <Button variant="contained" loading={isFetching} onClick={() => void refetch()}>
          {say('administration.system.verify')}
        </Button>
      </Box>
    </Panel>
  );
}
