import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import type { Readiness } from '../../api/types';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { AheadFacts } from './AheadFacts';
import { AnswersBar } from './AnswersBar';
import { answeredIn, questionsIn } from './counts';
import { Fact } from './Fact';
import { FirstStepNote } from './FirstStepNote';
import { countedAreas, worksheetLink } from './worksheet-link';

const hasScope = ({ byArea }: Readiness): boolean => byArea.length > 0;

interface OverallPanelProps {
  readonly readiness: Readiness;
  readonly missionId: string;
}

/** The one figure, with how much of it is known and what lies ahead. */
export function OverallPanel({ readiness, missionId }: OverallPanelProps) {
  const say = useWords();
  const { counts, overall } = readiness;
  const area = countedAreas(readiness);
  return (
    <Panel title={say('readiness.overall')} help={say('readiness.overallHelp')}>
      <Figures readiness={readiness} missionId={missionId} />
      {hasScope(readiness) && (
        <Box sx={{ mt: 2 }}>
          <AnswersBar
            counts={counts}
            linkTo={(status) => worksheetLink(missionId, { area, status })}
          />
        </Box>
      )}
      {overall.value === null && <FirstStepNote />}
      <AheadFacts readiness={readiness} missionId={missionId} />
    </Panel>
  );
}

function Figures({ readiness, missionId }: OverallPanelProps) {
  const say = useWords();
  const { number, figure } = useFormat();
  const { overall, counts, coverage } = readiness;
  const { value } = overall;
  const area = countedAreas(readiness);
  const decided = worksheetLink(missionId, { area, status: ['satisfactory', 'not-satisfactory'] });
  const open = worksheetLink(missionId, { area, status: 'not-reviewed' });
  const words = { answered: number(answeredIn(counts)), all: number(questionsIn(counts)) };
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', gap: { xs: 2, sm: 4 }, alignItems: 'flex-start' }}
    >
      <Box sx={{ maxWidth: 460 }}>
        <Typography component="p" data-testid="overall" sx={value === null ? SMALLER : LARGE}>
          {value === null ? (
            say('readiness.noFigure')
          ) : (
            <MuiLink component={Link} to={decided} color="inherit" underline="hover">
              {figure(value)}
            </MuiLink>
          )}
        </Typography>
        {value === null && (
          <Typography color="textSecondary">{say('readiness.noFigureHelp')}</Typography>
        )}
      </Box>
      <Box sx={BESIDE}>
        {value !== null && <Fact name={say('readiness.lei')}>{figure(100 - value)}</Fact>}
        {hasScope(readiness) && (
          <Fact name={say('readiness.coverage')} note={say('readiness.coverageOf', words)}>
            <MuiLink component={Link} to={open} color="inherit" underline="hover">
              {figure(coverage)}
            </MuiLink>
          </Fact>
        )}
      </Box>
    </Box>
  );
}

const BESIDE = {
  display: 'grid',
  flex: '1 1 280px',
  maxWidth: 480,
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  columnGap: 3,
} as const;

const SMALLER = { fontSize: 28, lineHeight: '40px', fontWeight: 600, m: 0 } as const;
const LARGE = { fontSize: { xs: 48, sm: 56 }, lineHeight: 1.1, fontWeight: 600, m: 0 } as const;
