import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import type { Readiness } from '../../api/types';
import { useAreaName, useCriticalElementName } from '../../app/catalogue';
import { useFormat, useWords } from '../../i18n/use-words';
import { ChartPanel } from '../../ui/ChartPanel';
import { FigureTable } from './FigureTable';
import type { Part } from './part';
import { worksheetLink } from './worksheet-link';

interface PanelProps {
  readonly readiness: Readiness;
  readonly missionId: string;
}

export function ByAreaPanel({ readiness, missionId }: PanelProps) {
  const say = useWords();
  const nameOf = useAreaName();
  const parts = readiness.byArea.map((figure) => ({
    code: figure.area,
    name: nameOf(figure.area),
    figure,
    to: worksheetLink(missionId, { area: figure.area }),
  }));
  return <BarsPanel title={say('readiness.byArea')} parts={parts} of={say('readiness.area')} />;
}

export function ByCriticalElementPanel({ readiness, missionId }: PanelProps) {
  const say = useWords();
  const nameOf = useCriticalElementName();
  const parts = readiness.byCriticalElement.map((figure) => ({
    code: figure.criticalElement,
    name: nameOf(figure.criticalElement),
    figure,
    to: worksheetLink(missionId, { criticalElement: figure.criticalElement }),
  }));
  return (
    <BarsPanel
      title={say('readiness.byCriticalElement')}
      parts={parts}
      of={say('readiness.criticalElement')}
    />
  );
}

interface BarsPanelProps {
  readonly title: string;
  readonly parts: readonly Part[];
  /** What the parts are. */
  readonly of: string;
}

const BarsPanel = ({ title, parts, of }: BarsPanelProps) => (
  <ChartPanel
    title={title}
    chart={
      <Box component="ul" sx={BARS}>
        {parts.map((part) => (
          <Bar key={part.code} part={part} />
        ))}
      </Box>
    }
    table={<FigureTable parts={parts} of={of} />}
  />
);

function Bar({ part: { code, name, figure, to } }: { readonly part: Part }) {
  const say = useWords();
  const { figure: written } = useFormat();
  const { value, coverage } = figure.ei;
  const words = { name, ei: written(value), coverage: written(coverage) };
  return (
    <Box component="li" sx={{ display: 'contents' }}>
      <Link
        component={RouterLink}
        to={to}
        color="textPrimary"
        underline="none"
        aria-label={`${code} ${say('readiness.bar', words)}`}
        sx={BAR}
      >
        <Typography variant="body2" component="span" noWrap sx={{ gridArea: 'name' }}>
          <Box component="strong" sx={{ display: 'inline-block', minWidth: 40 }}>
            {code}
          </Box>{' '}
          {name}
        </Typography>
        <Box component="span" sx={{ gridArea: 'bar', ...TRACK }}>
          <Box component="span" sx={{ ...FILL, width: `${String(value ?? 0)}%` }} />
        </Box>
        <Typography variant="subtitle2" component="span" sx={{ gridArea: 'ei', textAlign: 'end' }}>
          {value === null ? say('readiness.notKnown') : written(value)}
        </Typography>
        <Typography
          variant="caption"
          color="textSecondary"
          component="span"
          sx={{ gridArea: 'coverage', textAlign: 'end' }}
        >
          {say('readiness.coverage')} {written(coverage)}
        </Typography>
      </Link>
    </Box>
  );
}

/** The bars are of one length, however long the figures beside them are. */
const BARS = {
  listStyle: 'none',
  p: 0,
  m: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) max-content',
  columnGap: 1.5,
  rowGap: 1,
} as const;

const BAR = {
  display: 'grid',
  gridColumn: '1 / -1',
  gridTemplateColumns: 'subgrid',
  gridTemplateAreas: '"name ei" "bar coverage"',
  alignItems: 'center',
  p: 0.5,
  mx: -0.5,
  borderRadius: 1,
  '&:hover': { backgroundColor: 'action.hover' },
} as const;

const TRACK = {
  display: 'block',
  height: 8,
  borderRadius: 1,
  overflow: 'hidden',
  backgroundColor: 'divider',
} as const;

const FILL = {
  display: 'block',
  height: '100%',
  borderRadius: 1,
  backgroundColor: 'primary.main',
} as const;
