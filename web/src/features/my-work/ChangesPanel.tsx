import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { get } from '../../api/client';
import { queryString } from '../../api/query-string';
import type { List } from '../../api/types';
import { usePerson } from '../../app/person';
import { useProblemWords } from '../../app/problem-words';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { subjectName, type JournalEntry } from '../journal/entry-words';
import { useEntryWords } from '../journal/use-entry-words';
import { keepLook, lastLook } from './last-look';

const AT_ONCE = 50;
const SHOWN = 15;

/** What others did since one last said that one has seen everything. */
export function ChangesPanel() {
  const say = useWords();
  const explain = useProblemWords();
  const { instant } = useFormat();
  const { id } = usePerson();
  const [since, setSince] = useState(() => lastLook(id, new Date()));
  const { data, error } = useQuery({
    queryKey: ['journal', 'since', since],
    queryFn: () =>
      get<List<JournalEntry>>(`/journal${queryString({ from: since, perPage: AT_ONCE })}`),
  });
  const entries = data?.items.filter(
    ({ actorId, subjectKind }) => actorId !== id && subjectKind !== 'session',
  );
  const seen = () => {
    const now = new Date();
    keepLook(id, now);
    setSince(now.toISOString());
  };
  return (
    <Panel
      title={say('myWork.changes')}
      help={say('myWork.since', { time: instant(since) })}
      actions={
        entries !== undefined &&
        entries.length > 0 && <Button onClick={seen}>{say('myWork.seen')}</Button>
      }
    >
      {error && <Typography color="error">{explain(error)}</Typography>}
      {entries?.length === 0 && (
        <Typography color="textSecondary">{say('myWork.noChanges')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entries?.slice(0, SHOWN).map((entry) => (
          <Fact key={`${entry.chain} ${String(entry.position)}`} entry={entry} />
        ))}
      </Box>
      {entries !== undefined && entries.length > SHOWN && (
        <Link component={RouterLink} to="/journal" sx={{ mt: 1 }}>
          {say('myWork.wholeJournal')}
        </Link>
      )}
    </Panel>
  );
}

function Fact({ entry }: { readonly entry: JournalEntry }) {
  const { instant } = useFormat();
  const words = useEntryWords();
  return (
    <Box component="li" sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
      <Typography variant="body2">
        <strong>{words.type(entry.type)}</strong> <bdi>{subjectName(entry) ?? ''}</bdi>
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
        <bdi>{entry.actorName}</bdi> · {instant(entry.occurredAt)}
      </Typography>
    </Box>
  );
}
