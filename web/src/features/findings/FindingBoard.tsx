import { useQueries } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { get } from '../../api/client';
import type { List } from '../../api/types';
import { useMission } from '../../app/MissionFrame';
import { FailedPage } from '../../app/pages';
import { useFormat, useWords } from '../../i18n/use-words';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { boardPaths, type Filters } from './filters';
import { dayOf, type Finding, type FindingState } from './finding';
import { FindingCard } from './FindingCards';

interface FindingBoardProps {
  readonly filters: Filters;
  readonly linkTo: (finding: Finding) => string;
  /** The list of all that stand in a column. */
  readonly listOf: (state: FindingState) => string;
}

/** The findings by where they are in their life. */
export function FindingBoard({ filters, linkTo, listOf }: FindingBoardProps) {
  const say = useWords();
  const { id } = useMission();
  const wanted = boardPaths(id, filters, dayOf(new Date()));
  const columns = useQueries({
    queries: wanted.map(({ path }) => ({
      queryKey: ['findings', path],
      queryFn: () => get<List<Finding>>(path),
    })),
  });
  const failed = columns.find(({ error }) => error !== null);
  if (failed) return <FailedPage error={failed.error} />;
  return (
    <ScrollRegion label={say('findings.board')}>
      <Box sx={BOARD}>
        {wanted.map(({ state }, index) => (
          <BoardColumn
            key={state}
            state={state}
            list={columns[index]?.data}
            linkTo={linkTo}
            listOf={listOf}
          />
        ))}
      </Box>
    </ScrollRegion>
  );
}

const BOARD = { display: 'flex', gap: 1.5, pb: 1, alignItems: 'flex-start' } as const;

const COLUMN = {
  flexShrink: 0,
  p: 1,
  borderRadius: 1,
  maxHeight: 'max(420px, calc(100dvh - 250px))',
  overflowY: 'auto',
} as const;
const WIDTH = 264;
const WIDTH_OF_NOTHING = 148;

interface BoardColumnProps extends Omit<FindingBoardProps, 'filters'> {
  readonly state: FindingState;
  readonly list: List<Finding> | undefined;
}

function BoardColumn({ state, list, linkTo, listOf }: BoardColumnProps) {
  const say = useWords();
  const { number } = useFormat();
  const total = list?.total ?? 0;
  const items = list?.items ?? [];
  const isNothing = list?.items.length === 0;
  return (
    <Box
      component="section"
      aria-label={say(`domain.state.${state}`)}
      sx={{
        ...COLUMN,
        width: isNothing ? WIDTH_OF_NOTHING : WIDTH,
        backgroundColor: (theme) => theme.colours.raised,
      }}
    >
      <Typography variant="h3" sx={{ display: 'flex', justifyContent: 'space-between', mb: 1 }}>
        <span>{say(`domain.state.${state}`)}</span>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {list ? number(total) : ''}
        </Box>
      </Typography>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {items.map((finding) => (
          <FindingCard key={finding.id} finding={finding} to={linkTo(finding)} />
        ))}
        {isNothing && (
          <Typography variant="caption" color="textSecondary">
            {say('findings.noneHere')}
          </Typography>
        )}
        {total > items.length && (
          <Link component={RouterLink} to={listOf(state)} variant="body2">
            {say('findings.showAll', { count: number(total) })}
          </Link>
        )}
      </Box>
    </Box>
  );
}
