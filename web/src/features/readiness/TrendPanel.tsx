import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Slider from '@mui/material/Slider';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { get } from '../../api/client';
import { queryString } from '../../api/query-string';
import type { Readiness, Schemas } from '../../api/types';
import { useFormat, useWords } from '../../i18n/use-words';
import { ChartPanel } from '../../ui/ChartPanel';
import { LineChart } from '../../ui/LineChart';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { TrendLegend } from './TrendLegend';
import { useMoment } from './use-moment';

type Point = Schemas['TrendPointResponse'];

interface TrendPanelProps {
  readonly readiness: Readiness;
  readonly missionId: string;
}

/** How the figure came to be, and a slider that takes the whole page back in time. */
export function TrendPanel({ readiness, missionId }: TrendPanelProps) {
  const say = useWords();
  const { data } = useQuery({
    queryKey: ['readiness', missionId, 'trend'],
    queryFn: () =>
      get<Schemas['TrendResponse']>(`/readiness/trend${queryString({ missionId, step: 'week' })}`),
  });
  if (!data) return <Skeleton variant="rounded" height={360} />;
  const { points } = data;
  return (
    <ChartPanel
      title={say('readiness.trend')}
      help={say('readiness.trendHelp')}
      chart={
        points.length < 2 ? (
          <Typography color="textSecondary">{say('readiness.noTrend')}</Typography>
        ) : (
          <Trend points={points} readiness={readiness} />
        )
      }
      table={<TrendTable points={points} />}
    />
  );
}

interface TrendProps {
  readonly points: readonly Point[];
  readonly readiness: Readiness;
}

function Trend({ points, readiness }: TrendProps) {
  const say = useWords();
  const { percent, instant, day, figure: written } = useFormat();
  const [moment, choose] = useMoment();
  const last = points.length - 1;
  const found = points.findIndex(({ at }) => at === moment);
  const at = moment === null || found < 0 ? last : found;
  const options = useMemo(
    () => ({
      moments: points.map((point) => day(point.at.slice(0, 10))),
      lines: [
        {
          name: say('readiness.overall'),
          values: points.map(({ overall }) => overall.value),
        },
        {
          name: say('readiness.coverage'),
          values: points.map(({ overall }) => overall.coverage),
          isQuiet: true,
        },
      ],
      levels: readiness.targets
        .filter(({ scope }) => scope === 'overall')
        .map(({ value }) => value),
      at: at === last ? null : at,
      figure: written,
      level: (value: number) => percent(value),
    }),
    [points, readiness.targets, at, last, say, day, percent, written],
  );
  const look = (index: number) => {
    const point = points[Math.min(last, index)];
    choose(point === undefined || index >= last ? null : point.at);
  };
  const nameOf = (index: number) =>
    index >= last ? say('readiness.now') : instant(points[index]?.at ?? null);
  return (
    <>
      <TrendLegend hasTargets={options.levels.length > 0} />
      <LineChart label={say('readiness.trend')} options={options} onPick={look} />
      <Box className="no-print" sx={{ paddingInline: '48px' }}>
        <Slider
          aria-label={say('readiness.lookBack')}
          min={0}
          max={last}
          value={at}
          getAriaValueText={nameOf}
          valueLabelDisplay="auto"
          valueLabelFormat={nameOf}
          onChange={(_, value) => look(value)}
        />
      </Box>
      <Box
        className="no-print"
        sx={{ display: 'flex', gap: 1, alignItems: 'center', minHeight: 32 }}
      >
        <Typography variant="caption" color="textSecondary">
          {say('readiness.lookBack')}: {nameOf(at)}
        </Typography>
        {at < last && <Button onClick={() => choose(null)}>{say('readiness.backToNow')}</Button>}
      </Box>
    </>
  );
}

function TrendTable({ points }: { readonly points: readonly Point[] }) {
  const say = useWords();
  const { instant, figure: written } = useFormat();
  return (
    <Box sx={{ maxHeight: 320, overflowY: 'auto' }}>
      <ScrollRegion label={say('readiness.trend')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{say('readiness.at')}</TableCell>
              <TableCell align="right">{say('readiness.ei')}</TableCell>
              <TableCell align="right">{say('readiness.coverage')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {[...points].reverse().map(({ at, overall }) => (
              <TableRow key={at}>
                <TableCell>{instant(at)}</TableCell>
                <TableCell align="right">{written(overall.value)}</TableCell>
                <TableCell align="right">{written(overall.coverage)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
    </Box>
  );
}
