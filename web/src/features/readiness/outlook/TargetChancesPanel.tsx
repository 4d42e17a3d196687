import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Readiness } from '../../../api/types';
import { useAreaName } from '../../../app/catalogue';
import { useFormat, useWords } from '../../../i18n/use-words';
import { Panel } from '../../../ui/Panel';
import { chanceText } from './chance-text';
import type { Forecast } from './questions';

type TargetChance = Forecast['overall']['targets'][number];

interface TargetChancesPanelProps {
  readonly forecast: Forecast;
  readonly readiness: Readiness;
}

/** How likely each target is reached on the day, and which are already. */
export function TargetChancesPanel({ forecast, readiness }: TargetChancesPanelProps) {
  const say = useWords();
  const { day } = useFormat();
  const targets = [forecast.overall, ...forecast.byArea].flatMap((scope) => scope.targets);
  const isMet = (target: TargetChance): boolean =>
    readiness.targets.some(
      ({ scope, source, value, met }) =>
        met && scope === target.scope && source === target.source && value === target.value,
    );
  return (
    <Panel
      title={say('outlook.chances')}
      help={say('outlook.chancesHelp', { day: day(forecast.on) })}
    >
      {targets.length === 0 ? (
        <Typography color="textSecondary">{say('readiness.noTargets')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1.5 }}>
          {targets.map((target) => (
            <Target
              key={`${target.scope} ${target.source} ${String(target.value)}`}
              target={target}
              isMet={isMet(target)}
            />
          ))}
        </Box>
      )}
    </Panel>
  );
}

interface TargetProps {
  readonly target: TargetChance;
  readonly isMet: boolean;
}

function Target({ target: { scope, source, value, dueOn, probability }, isMet }: TargetProps) {
  const say = useWords();
  const { percent, day } = useFormat();
  const areaName = useAreaName();
  return (
    <Box component="li" sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2">
          <strong>{percent(value)}</strong>{' '}
          {dueOn === null ? say('readiness.noDue') : say('readiness.due', { day: day(dueOn) })}
        </Typography>
        <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
          {scope === 'overall' ? null : `${areaName(scope)} · `}
          <bdi>{source}</bdi>
        </Typography>
      </Box>
      <Box sx={{ fontSize: 18, fontWeight: 600, whiteSpace: 'nowrap' }}>
        {isMet ? (
          <Box component="span" sx={{ color: 'success.main' }}>
            {say('readiness.met')}
          </Box>
        ) : (
          chanceText(probability, say, percent)
        )}
      </Box>
    </Box>
  );
}
