import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Readiness } from '../../../api/types';
import { useFormat, useWords } from '../../../i18n/use-words';
import { Panel } from '../../../ui/Panel';
import { Fact } from '../Fact';
import { FirstStepNote } from '../FirstStepNote';
import type { Forecast } from './questions';
import { BETWEEN, RangeBar, RangeLegend, ScaleLine } from './RangeBar';
import { scaleOf } from './scale';

interface LikelyPanelProps {
  readonly forecast: Forecast;
  readonly readiness: Readiness;
}

/** The one figure as it may be on the day. */
export function LikelyPanel({ forecast, readiness }: LikelyPanelProps) {
  const say = useWords();
  const { day } = useFormat();
  const title = say('outlook.likely', { day: day(forecast.on) });
  return (
    <Panel title={title} help={say('outlook.likelyHelp')}>
      {forecast.overall.median === null ? (
        <>
          <Typography sx={{ fontSize: 28, lineHeight: '40px', fontWeight: 600 }}>
            {say('readiness.noFigure')}
          </Typography>
          <Typography color="textSecondary">{say('readiness.noFigureHelp')}</Typography>
          <FirstStepNote />
        </>
      ) : (
        <Likely forecast={forecast} readiness={readiness} />
      )}
    </Panel>
  );
}

function Likely({ forecast: { overall }, readiness }: LikelyPanelProps) {
  const say = useWords();
  const { figure, percent } = useFormat();
  const { low, median, high, now } = overall;
  const marks = overall.targets.map(({ value }) => value);
  const scale = scaleOf([now.value, low, median, high, ...marks]);
  const bounds = { low: figure(low), high: figure(high), median: figure(median) };
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 2 }}>
        <Box sx={{ flex: '1 1 260px', maxWidth: 460 }}>
          <Typography component="p" data-testid="likely" sx={LARGE}>
            {figure(median)}
          </Typography>
          <Typography>{say('outlook.between', { ...bounds, chance: percent(BETWEEN) })}</Typography>
        </Box>
        <Beside forecast={overall} open={readiness.counts.notSatisfactory} />
      </Box>
      <Box sx={{ mt: 2 }}>
        <ScaleLine scale={scale} marks={marks} />
        <RangeBar range={{ now: now.value, low, median, high }} scale={scale} marks={marks} />
        <RangeLegend hasTargets={marks.length > 0} />
      </Box>
    </>
  );
}

interface BesideProps {
  readonly forecast: Forecast['overall'];
  /** How many questions are not satisfactory. */
  readonly open: number;
}

function Beside({ forecast: { now, expectedQuestions }, open }: BesideProps) {
  const say = useWords();
  const { figure, number } = useFormat();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1 }}>
      <Fact name={say('outlook.now')}>{figure(now.value)}</Fact>
      <Fact
        name={say('outlook.expected')}
        note={say('outlook.expectedOf', { smart_count: open, count: number(open) })}
      >
        {number(Math.round(expectedQuestions * 10) / 10)}
      </Fact>
    </Box>
  );
}

const LARGE = { fontSize: { xs: 40, sm: 48 }, lineHeight: 1.1, fontWeight: 600, m: 0 } as const;
