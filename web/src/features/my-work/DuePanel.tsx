import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { get } from '../../api/client';
import { queryString } from '../../api/query-string';
import type { List } from '../../api/types';
import { DueLeft, useWhoDue } from '../../app/DueLine';
import { usePerson } from '../../app/person';
import { useProblemWords } from '../../app/problem-words';
import { recall, remember } from '../../entry/preferences';
import { useFormat, useWords } from '../../i18n/use-words';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import {
  byStanding,
  placeOf,
  scopeFilter,
  scopesOf,
  type Deadline,
  type DueGroup,
  type Scope,
} from './due';

const AT_ONCE = 100;

/** What is to be done by a day, by oneself, one's office or in one's areas. */
export function DuePanel() {
  const say = useWords();
  const explain = useProblemWords();
  const me = usePerson();
  const scopes = scopesOf(me);
  const [scope, setScope] = useState<Scope>(
    () => scopes.find((one) => one === recall('dueScope')) ?? 'mine',
  );
  const { data, error } = useQuery({
    queryKey: ['deadlines', scope, me.id],
    queryFn: () =>
      get<List<Deadline>>(
        `/deadlines${queryString({ ...scopeFilter(scope, me), perPage: AT_ONCE })}`,
      ),
  });
  const choose = (chosen: Scope | null) => {
    if (!chosen) return;
    remember('dueScope', chosen);
    setScope(chosen);
  };
  return (
    <Panel
      title={say('myWork.due')}
      actions={
        <ToggleButtonGroup
          exclusive
          size="small"
          value={scope}
          aria-label={say('myWork.whose')}
          onChange={(_, chosen: Scope | null) => choose(chosen)}
        >
          {scopes.map((one) => (
            <ToggleButton key={one} value={one} sx={{ py: 0.25, px: 1.25 }}>
              {say(`myWork.scopes.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      {error && <Typography color="error">{explain(error)}</Typography>}
      {!data && !error && <Skeleton variant="rounded" height={240} />}
      {data?.items.length === 0 && (
        <EmptyState title={say('myWork.nothingDue')} text={say('myWork.nothingDueHelp')} />
      )}
      {data && byStanding(data.items).map((group) => <Group key={group.standing} group={group} />)}
    </Panel>
  );
}

function Group({ group }: { readonly group: DueGroup }) {
  const say = useWords();
  const { number } = useFormat();
  const { standing, items } = group;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h3" sx={{ color: standing === 'overdue' ? 'error.main' : 'inherit' }}>
        {say(`myWork.standings.${standing}`)} ({number(items.length)})
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </Box>
    </Box>
  );
}

function Item({ item }: { readonly item: Deadline }) {
  const say = useWords();
  const { day, number } = useFormat();
  const who = useWhoDue();
  const { what, reference, title, step, by, dueOn } = item;
  return (
    <Box component="li" sx={LINE}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Link component={RouterLink} to={placeOf(item)} sx={{ fontWeight: 600 }}>
          {say(`domain.due.${what}`)} · <bdi>{reference}</bdi>
          {step !== null && ` · ${say('domain.dueDay.step', { position: number(step) })}`}
        </Link>
        <Typography variant="body2">
          <bdi>{title}</bdi>
        </Typography>
        <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
          <bdi>{who(by)}</bdi>
        </Typography>
      </Box>
      <Box sx={{ textAlign: { xs: 'start', sm: 'end' } }}>
        <Typography variant="body2">{day(dueOn)}</Typography>
        <DueLeft due={item} />
      </Box>
    </Box>
  );
}

const LINE = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  py: 1,
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-of-type': { borderBottom: 0 },
} as const;
