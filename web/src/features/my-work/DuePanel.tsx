import { useInfiniteQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { get } from '../../api/client';
import { queryString } from '../../api/query-string';
import type { List } from '../../api/types';
import { Awaited } from '../../app/Awaited';
import { DueLeft, useWhoDue } from '../../app/DueLine';
import { usePerson } from '../../app/person';
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
/** Of each group, so that the next group is in sight. */
const AT_FIRST = 8;

/** What is to be done by a day, by oneself, one's office or in one's areas. */
export function DuePanel() {
  const say = useWords();
  const me = usePerson();
  const scopes = scopesOf(me);
  const [scope, choose] = useScope(scopes);
  const query = useInfiniteQuery({
    queryKey: ['deadlines', scope, me.id],
    queryFn: ({ pageParam }) =>
      get<List<Deadline>>(
        `/deadlines${queryString({ ...scopeFilter(scope, me), page: pageParam, perPage: AT_ONCE })}`,
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ page, perPage, total }) =>
      total !== null && page * perPage < total ? page + 1 : null,
  });
  return (
    <Panel
      title={say('myWork.due')}
      actions={
        <ToggleButtonGroup
          exclusive
          size="small"
          value={scope}
          aria-label={say('myWork.whose')}
          onChange={(_, chosen: Scope | null) => chosen && choose(chosen)}
        >
          {scopes.map((one) => (
            <ToggleButton key={one} value={one} sx={{ py: 0.25, px: 1.25 }}>
              {say(`myWork.scopes.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      <Awaited query={query} height={240}>
        {({ pages }) => (
          <>
            <Groups items={pages.flatMap((page) => page.items)} />
            {query.hasNextPage && (
              <Further
                shown={pages.reduce((sum, { items }) => sum + items.length, 0)}
                total={pages[0]?.total ?? 0}
                isComing={query.isFetchingNextPage}
                onAsk={() => void query.fetchNextPage()}
              />
            )}
          </>
        )}
      </Awaited>
    </Panel>
  );
}

function Groups({ items }: { readonly items: readonly Deadline[] }) {
  const say = useWords();
  if (items.length === 0)
    return <EmptyState title={say('myWork.nothingDue')} text={say('myWork.nothingDueHelp')} />;
  return byStanding(items).map((group) => <Group key={group.standing} group={group} />);
}

interface FurtherProps {
  readonly shown: number;
  readonly total: number;
  readonly isComing: boolean;
  readonly onAsk: () => void;
}

/** Says that there are more than are shown. */
function Further({ shown, total, isComing, onAsk }: FurtherProps) {
  const say = useWords();
  const { number } = useFormat();
  return (
    <Typography variant="body2" color="textSecondary" component="div">
      {say('myWork.partly', { shown: number(shown), total: number(total) })}{' '}
      <Button disabled={isComing} onClick={onAsk}>
        {say('myWork.further')}
      </Button>
    </Typography>
  );
}

/** Whose deadlines: as the address says, else as one chose last. */
function useScope(scopes: readonly Scope[]): readonly [Scope, (chosen: Scope) => void] {
  const [address, setAddress] = useSearchParams();
  const wanted = address.get('whose') ?? recall('dueScope');
  const choose = (chosen: Scope) => {
    remember('dueScope', chosen);
    setAddress({ whose: chosen }, { replace: true });
  };
  return [scopes.find((one) => one === wanted) ?? 'mine', choose];
}

function Group({ group }: { readonly group: DueGroup }) {
  const say = useWords();
  const { number } = useFormat();
  const { standing, items } = group;
  const [isWhole, setWhole] = useState(false);
  const rest = isWhole ? 0 : items.length - AT_FIRST;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h3" sx={{ color: standing === 'overdue' ? 'error.main' : 'inherit' }}>
        {say(`myWork.standings.${standing}`)} ({number(items.length)})
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {(rest > 0 ? items.slice(0, AT_FIRST) : items).map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </Box>
      {rest > 0 && (
        <Button onClick={() => setWhole(true)} sx={{ mx: -1 }}>
          {say('myWork.more', { count: number(rest) })}
        </Button>
      )}
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
      <Box sx={WHEN}>
        <Typography variant="body2">{day(dueOn)}</Typography>
        <DueLeft due={item} />
      </Box>
    </Box>
  );
}

const WHEN = {
  display: { xs: 'flex', sm: 'block' },
  alignItems: 'center',
  gap: 1,
  textAlign: { xs: 'start', sm: 'end' },
} as const;

const LINE = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  py: 1,
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-of-type': { borderBottom: 0 },
} as const;
