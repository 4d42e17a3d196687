import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Readiness } from '../../api/types';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { AnswersBar } from './AnswersBar';
import { answeredIn, questionsIn } from './counts';
import { worksheetLink } from './worksheet-link';

interface OverallPanelProps {
  readonly readiness: Readiness;
  readonly missionId: string;
}

/** The one figure, with how much of it is known. */
export function OverallPanel({ readiness, missionId }: OverallPanelProps) {
  const say = useWords();
  const { percent, number } = useFormat();
  const { overall, counts, coverage } = readiness;
  const { value } = overall;
  const isKnown = value !== null;
  return (
    <Panel title={say('readiness.overall')} help={say('readiness.overallHelp')}>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', gap: { xs: 2, sm: 4 }, alignItems: 'flex-start' }}
      >
        <Box>
          <Typography
            component="p"
            data-testid="overall"
            sx={{ fontSize: { xs: 48, sm: 56 }, lineHeight: 1.1, fontWeight: 600, m: 0 }}
          >
            {isKnown ? percent(value) : say('readiness.noFigure')}
          </Typography>
          {!isKnown && (
            <Typography color="textSecondary">{say('readiness.noFigureHelp')}</Typography>
          )}
        </Box>
        {isKnown && <Fact name={say('readiness.lei')}>{percent(100 - value)}</Fact>}
        <Fact name={say('readiness.coverage')}>
          {percent(coverage)}
          <Typography
            variant="caption"
            color="textSecondary"
            component="span"
            sx={{ display: 'block', fontWeight: 400 }}
          >
            {say('readiness.coverageOf', {
              answered: number(answeredIn(counts)),
              all: number(questionsIn(counts)),
            })}
          </Typography>
        </Fact>
      </Box>
      <Box sx={{ mt: 2 }}>
        <AnswersBar counts={counts} linkTo={(status) => worksheetLink(missionId, { status })} />
      </Box>
      {!isKnown && (
        <Box sx={{ mt: 2 }}>
          <Button variant="contained" component={Link} to={worksheetLink(missionId)}>
            {say('readiness.start')}
          </Button>
        </Box>
      )}
    </Panel>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <Box sx={{ maxWidth: 220 }}>
    <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
      {name}
    </Typography>
    <Box sx={{ fontSize: 20, lineHeight: '32px', fontWeight: 600 }}>{children}</Box>
  </Box>
);
