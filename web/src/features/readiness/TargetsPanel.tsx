import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import FlagOutlined from '@mui/icons-material/FlagOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Readiness, TargetStanding } from '../../api/types';
import { useAreaName } from '../../app/catalogue';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';

/** Where the State stands against each target: compared by the server, on counts. */
export function TargetsPanel({ readiness }: { readonly readiness: Readiness }) {
  const say = useWords();
  const { targets, overall } = readiness;
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
              />
            ))}
          </Box>
        </>
      )}
    </Panel>
  );
}

function Target({ target }: { readonly target: TargetStanding }) {
  const say = useWords();
  const { percent, day, number } = useFormat();
  const areaName = useAreaName();
  const { met, value, dueOn, questionsToGo, scope, source } = target;
  const Icon = met ? CheckCircleOutlined : FlagOutlined;
  const due = dueOn === null ? say('readiness.noDue') : say('readiness.due', { day: day(dueOn) });
  const toGo =
    questionsToGo === null
      ? say('readiness.noFigure')
      : say('readiness.toGo', { smart_count: questionsToGo, count: number(questionsToGo) });
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
      <Icon fontSize="small" sx={{ mt: '2px', color: met ? 'success.main' : 'text.secondary' }} />
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2">
          <strong>{percent(value)}</strong> {due} ·{' '}
          <Box component="strong" sx={{ color: met ? 'success.main' : 'text.primary' }}>
            {met ? say('readiness.met') : toGo}
          </Box>
        </Typography>
        <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
          {scope === 'overall' ? null : `${areaName(scope)} · `}
          <bdi>{source}</bdi>
        </Typography>
      </Box>
    </Box>
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
            sx={{ position: 'absolute', bottom: 19, insetInlineEnd: -2 }}
          >
            {percent(mark)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
