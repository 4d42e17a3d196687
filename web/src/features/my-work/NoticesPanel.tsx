import { useQuery, useQueryClient } from '@tanstack/react-query';
import DoneAllOutlined from '@mui/icons-material/DoneAllOutlined';
import DoneOutlined from '@mui/icons-material/DoneOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useNotify } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { get, request, type Call } from '../../api/client';
import type { List, Schemas } from '../../api/types';
import { Awaited } from '../../app/Awaited';
import { useProblemWords } from '../../app/problem-words';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { placeOf } from './due';

type Notice = Schemas['NoticeResponse'];

const KEY = ['me', 'notices'] as const;

/** Reminders that one has not read. */
export function NoticesPanel() {
  const say = useWords();
  const explain = useProblemWords();
  const { number } = useFormat();
  const notify = useNotify();
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: KEY,
    queryFn: () => get<List<Notice>>('/me/notices?state=unread&perPage=50'),
  });
  const send = async (path: string, call: Call) => {
    try {
      await request(`/me/notices/${path}`, { method: 'POST', ...call });
    } catch (problem) {
      notify(explain(problem), { type: 'error' });
    }
    await queries.invalidateQueries({ queryKey: KEY });
  };
  const read = ({ id, version }: Notice) =>
    send(`${id}/transitions`, { body: { to: 'read' }, version });
  const { data } = query;
  const total = data?.total ?? 0;
  // The newest is the first: what is given from now on was not seen yet.
  const newest = data?.items[0]?.createdAt;
  const readAll = () => send('transitions', { body: { to: 'read', until: newest } });
  return (
    <Panel
      title={
        total === 0 ? say('myWork.notices') : say('myWork.noticesCount', { count: number(total) })
      }
      actions={
        newest !== undefined && (
          <Button startIcon={<DoneAllOutlined />} onClick={() => void readAll()}>
            {say('myWork.readAll')}
          </Button>
        )
      }
    >
      <Awaited query={query} height={120}>
        {({ items }) => <Reminders notices={items} onRead={(notice) => void read(notice)} />}
      </Awaited>
    </Panel>
  );
}

interface RemindersProps {
  readonly notices: readonly Notice[];
  readonly onRead: (notice: Notice) => void;
}

function Reminders({ notices, onRead }: RemindersProps) {
  const say = useWords();
  if (notices.length === 0)
    return <Typography color="textSecondary">{say('myWork.noNotices')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 400, overflowY: 'auto' }}>
      {notices.map((notice) => (
        <Reminder key={notice.id} notice={notice} onRead={() => onRead(notice)} />
      ))}
    </Box>
  );
}

interface ReminderProps {
  readonly notice: Notice;
  readonly onRead: () => void;
}

function Reminder({ notice, onRead }: ReminderProps) {
  const say = useWords();
  const { day } = useFormat();
  const { kind, what, reference, dueOn } = notice;
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.5 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Link component={RouterLink} to={placeOf(notice)}>
          {say(`domain.due.${what}`)} · <bdi>{reference}</bdi>
        </Link>
        <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
          {say(`myWork.standings.${kind}`)} · {day(dueOn)}
        </Typography>
      </Box>
      <IconButton aria-label={say('myWork.read', { reference })} onClick={onRead}>
        <DoneOutlined fontSize="small" />
      </IconButton>
    </Box>
  );
}
