import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import FlagOutlined from '@mui/icons-material/FlagOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import type { Readiness, TargetStanding } from '../../api/types';
import { useAreaName } from '../../app/catalogue';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { countdown } from './days-left';
import { countedAreas, worksheetLink } from './worksheet-link';

interface TargetsPanelProps {
  readonly readiness: Readiness;
  readonly missionId: string;
}

/** Where the State stands against each target: compared by the server, on counts. */
export function TargetsPanel({ readiness, missionId }: TargetsPanelProps) {
  const say = useWords();
  const { targets, overall, deadlines } = readiness;
  const openOf = (scope: string) =>
    worksheetLink(missionId, {
      area: scope === 'overall' ? countedAreas(readiness) : scope,
      status: 'not-satisfactory',
    });
  const pooled = targets.filter(({ scope }) => scope === 'overall');
  return (
    <Panel title={say('readiness.targets')}>
      {targets.length === 0 ? (
        <Typography color="textSecondary">{say('readiness.noTargets')}</Typography>
      ) : (
        <>
          <Scale value={overall.value} targets={pooled} />
          <Box
            component="ul"
            sx={{ listStyle: 'none', p: 0, m: 0, mt: 2, display: 'grid', gap: 1 }}
          >
            {targets.map((target) => (
              <Target
                key={`${target.scope} ${target.source} ${String(target.value)}`}
                target={target}
                today={deadlines.today}
                to={openOf(target.scope)}
              />
            ))}
          </Box>
        </>
      )}
    </Panel>
  );
}

interface TargetProps {
  readonly target: TargetStanding;
  /** The day it is in the State. */
  readonly today: string;
  /** Where the questions are that are still to go. */
  readonly to: string;
}

function Target({ target, today, to }: TargetProps) {
  const say = useWords();
  const { percent, day, number } = useFormat();
  const areaName = useAreaName();
  const { met, value, dueOn, questionsToGo, scope, source } = target;
  const Icon = met ? CheckCircleOutlined : FlagOutlined;
  const due = dueOn === null ? say('readiness.noDue') : say('readiness.due', { day: day(dueOn) });
  const left = dueOn !== null && !met && countdown(today, dueOn, say, number);
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
      <Icon fontSize="small" sx={{ mt: '2px', color: met ? 'success.main' : 'text.secondary' }} />
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2">
          <strong>{percent(value)}</strong> {due}
          {left && ` · ${left}`}
        </Typography>
        <Typography variant="subtitle2" component="p" sx={{ m: 0 }}>
          {met ? (
            <Box component="span" sx={{ color: 'success.main' }}>
              {say('readiness.met')}
            </Box>
          ) : (
            <ToGo questions={questionsToGo} to={to} />
          )}
        </Typography>
        <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
          {scope === 'overall' ? null : `${areaName(scope)} · `}
          <bdi>{source}</bdi>
        </Typography>
      </Box>
    </Box>
  );
}

interface ToGoProps {
  readonly questions: number | null;
  readonly to: string;
}

/** How far it is, and the questions of which it is made. */
function ToGo({ questions, to }: ToGoProps) {
  const say = useWords();
  const { number } = useFormat();
  if (questions === null) return say('readiness.noFigure');
  return (
    <Link component={RouterLink} to={to} color="textPrimary">
      {say('readiness.toGo', { smart_count: questions, count: number(questions) })}
    </Link>
  );
}

interface ScaleProps {
  readonly value: number | null;
  readonly targets: readonly TargetStanding[];
}

/** The figure on a line from nothing to all, with a mark at every target. */
function Scale({ value, targets }: ScaleProps) {
  const { percent } = useFormat();
  const marks = [...new Set(targets.map((target) => target.value))];
  return (
    <Box aria-hidden="true" sx={{ position: 'relative', height: 40, mt: 0.5 }}>
      <Box
        sx={{
          position: 'absolute',
          insetInline: 0,
          bottom: 0,
          height: 12,
          borderRadius: 1,
          backgroundColor: 'divider',
        }}
      />
      <Box
        sx={{
          position: 'absolute',
          insetInlineStart: 0,
          bottom: 0,
          height: 12,
          width: `${String(value ?? 0)}%`,
          borderRadius: 1,
          backgroundColor: 'primary.main',
        }}
      />
      {marks.map((mark) => (
        <Box
          key={mark}
          sx={{
            position: 'absolute',
            bottom: -3,
            insetInlineStart: `${String(mark)}%`,
            width: 2,
            height: 18,
            backgroundColor: 'text.primary',
          }}
        >
          <Typography
            variant="caption"
            component="span"
            sx={{ position: 'absolute', bottom: 19, left: '50%', transform: 'translateX(-50%)' }}
          >
            {percent(mark)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
