import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { useAreaName } from '../../../app/catalogue';
import { useFormat, useWords } from '../../../i18n/use-words';
import { ChartPanel } from '../../../ui/ChartPanel';
import { worksheetLink } from '../worksheet-link';
import { AreasTable } from './AreasTable';
import type { Forecast } from './questions';
import { RangeBar, RangeLegend, ScaleLine } from './RangeBar';
import { scaleOf, type Scale } from './scale';

interface AreasPanelProps {
  readonly forecast: Forecast;
  readonly missionId: string;
}

/** The figure of each area as it may be on the day, all on one scale. */
export function AreasPanel({ forecast: { byArea }, missionId }: AreasPanelProps) {
  const say = useWords();
  const scale = scaleOf(byArea.flatMap(({ now, low, high }) => [now.value, low, high]));
  return (
    <ChartPanel
      title={say('readiness.byArea')}
      chart={
        <>
          <Box component="ul" sx={LIST}>
            {byArea.map((area) => (
              <Area key={area.scope} forecast={area} scale={scale} missionId={missionId} />
            ))}
          </Box>
          <ScaleLine scale={scale} />
          <RangeLegend />
        </>
      }
      table={<AreasTable areas={byArea} missionId={missionId} />}
    />
  );
}

interface AreaProps {
  readonly forecast: Forecast['overall'];
  readonly scale: Scale;
  readonly missionId: string;
}

function Area({ forecast, scale, missionId }: AreaProps) {
  const say = useWords();
  const { figure } = useFormat();
  const nameOf = useAreaName();
  const { scope, now, low, median, high } = forecast;
  const written = {
    now: figure(now.value),
    low: figure(low),
    median: figure(median),
    high: figure(high),
  };
  return (
    <li>
      <Link
        component={RouterLink}
        to={worksheetLink(missionId, { area: scope, status: 'not-satisfactory' })}
        color="textPrimary"
        underline="none"
        aria-label={`${scope} ${say('outlook.range', { name: nameOf(scope), ...written })}`}
        sx={ROW}
      >
        <Box component="span" sx={NAME}>
          <Typography variant="body2" component="span" noWrap sx={{ minWidth: 0 }}>
            <Box component="strong" sx={{ display: 'inline-block', minWidth: 40 }}>
              {scope}
            </Box>{' '}
            {nameOf(scope)}
          </Typography>
          <Typography variant="subtitle2" component="span" sx={{ whiteSpace: 'nowrap' }}>
            {median === null ? say('readiness.notKnown') : written.median}
          </Typography>
        </Box>
        <RangeBar range={{ now: now.value, low, median, high }} scale={scale} />
      </Link>
    </li>
  );
}

const LIST = {
  listStyle: 'none',
  p: 0,
  m: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 1,
} as const;
const NAME = { display: 'flex', justifyContent: 'space-between', gap: 2 } as const;
const ROW = {
  display: 'block',
  p: 0.5,
  mx: -0.5,
  borderRadius: 1,
  '&:hover': { backgroundColor: 'action.hover' },
} as const;
