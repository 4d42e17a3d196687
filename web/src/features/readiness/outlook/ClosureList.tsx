import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useState } from 'react';
import { NO_VALUE } from '../../../i18n/format';
import { useFormat, useWords } from '../../../i18n/use-words';
import { ChanceCell, FindingsCell, QuestionCell } from './ClosureCells';
import type { Outlooked } from './questions';

interface ClosureListProps {
  readonly items: readonly Outlooked[];
  readonly missionId: string;
  /** The day of the chances; null where there are none. */
  readonly on: string | null;
}

/** So many are seen at first: what comes first matters most. */
const AT_FIRST = 20;

/** The questions, the one to close first at the top; the rest by a click. */
export function ClosureList({ items, ...rest }: ClosureListProps) {
  const say = useWords();
  const { number } = useFormat();
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'));
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0)
    return <Typography color="textSecondary">{say('outlook.noneFits')}</Typography>;
  const shown = isWhole ? items : items.slice(0, AT_FIRST);
  const Rows = isWide ? ClosureTable : ClosureCards;
  return (
    <>
      <Rows items={shown} {...rest} />
      {shown.length < items.length && (
        <Button onClick={() => setWhole(true)} sx={{ alignSelf: 'start', mt: 1 }}>
          {say('readiness.more', { count: number(items.length - shown.length) })}
        </Button>
      )}
    </>
  );
}

function ClosureTable({ items, missionId, on }: ClosureListProps) {
  const say = useWords();
  const { number, figure, day } = useFormat();
  return (
    <Table size="small" sx={{ '& td, & th': { verticalAlign: 'top' } }}>
      <TableHead>
        <TableRow>
          <TableCell align="right">{say('outlook.rank')}</TableCell>
          <TableCell>{say('outlook.question')}</TableCell>
          <TableCell>{say('outlook.findings')}</TableCell>
          {on !== null && <TableCell>{say('outlook.chanceOn', { day: day(on) })}</TableCell>}
          <TableCell align="right">{say('outlook.gainInArea')}</TableCell>
          <TableCell align="right">{say('outlook.overallAfter')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {items.map((item) => (
          <TableRow key={item.question}>
            <TableCell align="right">{number(item.rank)}</TableCell>
            <TableCell sx={{ width: '34%' }}>
              <QuestionCell item={item} missionId={missionId} />
            </TableCell>
            <TableCell>
              <FindingsCell item={item} missionId={missionId} />
            </TableCell>
            {on !== null && (
              <TableCell sx={{ width: '20%' }}>
                <ChanceCell item={item} />
              </TableCell>
            )}
            <TableCell align="right">{points(item.gainInArea, number)}</TableCell>
            <TableCell align="right">{figure(item.overallAfter)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

const points = (gain: number | null, number: (value: number) => string): string =>
  gain === null ? NO_VALUE : number(gain);

/** The same one under the other, where the screen is narrow. */
function ClosureCards({ items, missionId, on }: ClosureListProps) {
  const say = useWords();
  const { number, figure, day } = useFormat();
  return (
    <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {items.map((item) => (
        <Box component="li" key={item.question} sx={CARD}>
          <Typography color="textSecondary">{number(item.rank)}</Typography>
          <Box sx={{ minWidth: 0, display: 'grid', gap: 0.5 }}>
            <Box>
              <QuestionCell item={item} missionId={missionId} />
            </Box>
            <Box>
              <FindingsCell item={item} missionId={missionId} />
            </Box>
            {on !== null && (
              <Box>
                {say('outlook.chanceOn', { day: day(on) })}: <ChanceCell item={item} />
              </Box>
            )}
            <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
              {say('outlook.gainInArea')}: {points(item.gainInArea, number)} ·{' '}
              {say('outlook.overallAfter')}: {figure(item.overallAfter)}
            </Typography>
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const CARD = {
  display: 'grid',
  gridTemplateColumns: '28px minmax(0, 1fr)',
  columnGap: 1,
  py: 1.5,
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-of-type': { borderBottom: 0 },
} as const;
