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
import { Awaited } from '../../app/Awaited';
import { useCurrentMission } from '../../app/current-mission';
import { missionPath } from '../../app/mission-address';
import { usePerson } from '../../app/person';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { FindingName } from '../findings/FindingName';
import { subjectName, type JournalEntry } from '../journal/entry-words';
import { useEntryWords } from '../journal/use-entry-words';
import { factsOf, findingIn, type Fact } from './facts';
import { keepLook, lastLook } from './last-look';

const AT_ONCE = 200;
const SHOWN = 15;

/** What others did since one last said that one has seen everything. */
export function ChangesPanel() {
  const say = useWords();
  const { instant } = useFormat();
  const { id } = usePerson();
  const [since, setSince] = useState(() => lastLook(id, new Date()));
  const query = useQuery({
    queryKey: ['journal', 'since', since],
    queryFn: () =>
      get<List<JournalEntry>>(`/journal${queryString({ from: since, perPage: AT_ONCE })}`),
  });
  const seen = () => {
    const now = new Date();
    keepLook(id, now);
    setSince(now.toISOString());
  };
  const hasFacts = query.data !== undefined && factsOf(query.data.items, id).length > 0;
  return (
    <Panel
      title={say('myWork.changes')}
      help={say('myWork.since', { time: instant(since) })}
      actions={hasFacts && <Button onClick={seen}>{say('myWork.seen')}</Button>}
    >
      <Awaited query={query} height={120}>
        {({ items }) => <Facts items={items} />}
      </Awaited>
    </Panel>
  );
}

function Facts({ items }: { readonly items: readonly JournalEntry[] }) {
  const say = useWords();
  const { id } = usePerson();
  const facts = factsOf(items, id);
  // What one did oneself may fill the whole page: then nobody knows yet what others did before.
  const hasMore = facts.length > SHOWN || items.length === AT_ONCE;
  if (facts.length === 0 && !hasMore)
    return <Typography color="textSecondary">{say('myWork.noChanges')}</Typography>;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {facts.slice(0, SHOWN).map((fact) => (
          <Told key={`${fact.entry.chain} ${String(fact.entry.position)}`} fact={fact} />
        ))}
      </Box>
      {hasMore && (
        <Link component={RouterLink} to="/journal" sx={{ mt: 1 }}>
          {say('myWork.wholeJournal')}
        </Link>
      )}
    </>
  );
}

function Told({ fact: { entry, times } }: { readonly fact: Fact }) {
  const { instant, number } = useFormat();
  const words = useEntryWords();
  return (
    <Box component="li" sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
      <Typography variant="body2">
        <strong>{words.type(entry.type)}</strong>
        {times > 1 && ` × ${number(times)}`} <Subject entry={entry} />
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
        <bdi>{words.actor(entry)}</bdi> · {instant(entry.occurredAt)}
      </Typography>
    </Box>
  );
}

/** What it happened to, and the way there. */
function Subject({ entry }: { readonly entry: JournalEntry }) {
  const { missions } = useCurrentMission();
  const finding = findingIn(entry);
  if (finding !== undefined) return <FindingName id={finding} />;
  const mission = missions.find(({ id }) => id === entry.missionId);
  if (!mission) return <bdi>{subjectName(entry) ?? ''}</bdi>;
  const isAnswer = entry.subjectKind === 'assessment';
  return (
    <>
      {!isAnswer && <bdi>{subjectName(entry) ?? ''}</bdi>}{' '}
      <Link
        component={RouterLink}
        dir="ltr"
        to={isAnswer ? missionPath(mission.id, 'worksheet') : `/missions/${mission.id}`}
      >
        {mission.reference}
      </Link>
    </>
  );
}
