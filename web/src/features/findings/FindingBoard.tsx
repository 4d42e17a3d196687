import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useDeferredValue } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useMission } from '../../app/MissionFrame';
import { FailedPage } from '../../app/pages';
import { useFormat, useWords } from '../../i18n/use-words';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { boardPath, type Filters } from './filters';
import { dayOf, FINDING_STATES, type Finding, type FindingState } from './finding';
import { FindingCard } from './FindingCards';
import { useFindingBoard, type FindingColumn } from './use-findings';

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
  const path = boardPath(id, filters, dayOf(new Date()));
  const { data, error, isPlaceholderData } = useFindingBoard(path);
  if (error) return <FailedPage error={error} />;
  const columnOf = (state: FindingState) => data?.columns.find((column) => column.state === state);
  return (
    <ScrollRegion label={say('findings.board')}>
      <Box aria-busy={isPlaceholderData} sx={{ ...BOARD, opacity: isPlaceholderData ? 0.6 : 1 }}>
        {FINDING_STATES.filter((state) => !data || columnOf(state)).map((state) => (
          <BoardColumn
            key={state}
            state={state}
            column={columnOf(state)}
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
  readonly column: FindingColumn | undefined;
}

function BoardColumn({ state, column, linkTo, listOf }: BoardColumnProps) {
  const say = useWords();
  const { number } = useFormat();
  const isNothing = column?.items.length === 0;
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
          {column ? number(column.total) : ''}
        </Box>
      </Typography>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {column && <ColumnCards column={column} linkTo={linkTo} listOf={listOf} />}
      </Box>
    </Box>
  );
}

/** So many of a column can be in sight at first; the others are drawn once these are there. */
const IN_SIGHT = 6;

interface ColumnCardsProps extends Omit<FindingBoardProps, 'filters'> {
  readonly column: FindingColumn;
}

function ColumnCards({ column: { state, items, total }, linkTo, listOf }: ColumnCardsProps) {
  const say = useWords();
  const { number } = useFormat();
  const drawn = useDeferredValue(items, items.slice(0, IN_SIGHT));
  return (
    <>
      {drawn.map((finding) => (
        <FindingCard key={finding.id} finding={finding} to={linkTo(finding)} />
      ))}
      {items.length === 0 && (
        <Typography variant="caption" color="textSecondary">
          {say('findings.noneHere')}
        </Typography>
      )}
      {total > items.length && (
        <Link component={RouterLink} to={listOf(state)} variant="body2">
          {say('findings.showAll', { count: number(total) })}
        </Link>
      )}
    </>
  );
}
