import { useQuery, useQueryClient } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { get, request } from '../../api/client';
import type { Schemas } from '../../api/types';
import { useProblemWords } from '../../app/problem-words';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { SecretDialog } from './SecretDialog';

const PATH = '/me/calendar-feed';
const KEY = ['me', 'calendar'] as const;

/** What is asked before an address stops opening. */
type Act = 'replace' | 'close';

/** The secret address at which one's own calendar reads what is due. */
export function CalendarPanel() {
  const say = useWords();
  const explain = useProblemWords();
  const { data, error } = useQuery({
    queryKey: KEY,
    queryFn: () => get<Schemas['CalendarFeedResponse']>(PATH),
  });
  const { make, close, url, forget, fault } = useCalendar();
  const [asked, setAsked] = useState<Act | null>(null);
  const shown = error ? explain(error) : fault;
  return (
    <Panel title={say('account.calendar')} help={say('account.calendarHelp')}>
      {shown !== null && <Alert severity="error">{shown}</Alert>}
      {data ? (
        <Standing since={data.createdAt} onMake={() => void make()} onAsk={setAsked} />
      ) : (
        !error && <Skeleton variant="rounded" height={60} />
      )}
      {asked && (
        <AskDialog
          act={asked}
          onYes={() => {
            setAsked(null);
            void (asked === 'close' ? close() : make());
          }}
          onNo={() => setAsked(null)}
        />
      )}
      {url !== null && (
        <SecretDialog
          title={say('account.calendarAddress')}
          help={say('account.calendarSecretHelp')}
          secret={url}
          onClose={forget}
        />
      )}
    </Panel>
  );
}

/** Makes the address and takes it away; a new one is told once. */
function useCalendar() {
  const explain = useProblemWords();
  const queries = useQueryClient();
  const [url, setUrl] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const act = async (send: () => Promise<void>): Promise<void> => {
    setFault(null);
    try {
      await send();
    } catch (error) {
      setFault(explain(error));
    }
    await queries.invalidateQueries({ queryKey: KEY });
  };
  return {
    url,
    fault,
    forget: () => setUrl(null),
    make: () =>
      act(async () => {
        const { body } = await request<Schemas['OpenedCalendarResponse']>(PATH, {
          method: 'POST',
        });
        setUrl(body.url);
      }),
    close: () =>
      act(async () => {
        await request(PATH, { method: 'DELETE' });
      }),
  };
}

interface StandingProps {
  readonly since: string | null;
  readonly onMake: () => void;
  readonly onAsk: (act: Act) => void;
}

function Standing({ since, onMake, onAsk }: StandingProps) {
  const say = useWords();
  const { instant } = useFormat();
  if (since === null)
    return (
      <Box>
        <Button variant="contained" onClick={onMake}>
          {say('account.calendarMake')}
        </Button>
      </Box>
    );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Typography sx={{ flex: '1 1 200px' }}>
        {say('account.calendarSince', { time: instant(since) })}
      </Typography>
      <Button variant="outlined" onClick={() => onAsk('replace')}>
        {say('account.calendarReplace')}
      </Button>
      <Button color="error" onClick={() => onAsk('close')}>
        {say('account.calendarClose')}
      </Button>
    </Box>
  );
}

interface AskDialogProps {
  readonly act: Act;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function AskDialog({ act, onYes, onNo }: AskDialogProps) {
  const say = useWords();
  const word = say(act === 'close' ? 'account.calendarClose' : 'account.calendarReplace');
  return (
    <Dialog open onClose={onNo} maxWidth="sm" fullWidth>
      <DialogTitle>{word}</DialogTitle>
      <DialogContent>
        <DialogContentText>{say('account.calendarEnds')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onNo} autoFocus>
          {say('ui.cancel')}
        </Button>
        <Button variant="contained" color={act === 'close' ? 'error' : 'primary'} onClick={onYes}>
          {word}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
