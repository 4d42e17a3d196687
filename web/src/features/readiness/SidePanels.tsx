import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import type { AssessmentStatus, Figure } from '../../api/types';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { AnswersBar } from './AnswersBar';
import { worksheetLink } from './worksheet-link';

interface SidePanelProps {
  readonly figure: Figure;
  readonly missionId: string;
}

interface PriorityPanelProps extends SidePanelProps {
  /** The areas that count in it, where there are others. */
  readonly areas: readonly string[];
}

export function PriorityPanel({ figure, missionId, areas }: PriorityPanelProps) {
  const say = useWords();
  return (
    <Panel title={say('readiness.priority')} help={say('readiness.priorityHelp')}>
      <FigureLine
        figure={figure}
        linkTo={(status) => worksheetLink(missionId, { area: areas, status, priority: 'true' })}
      />
    </Panel>
  );
}

export function SspPanel({ figure, missionId }: SidePanelProps) {
  const say = useWords();
  return (
    <Panel title={say('readiness.ssp')} help={say('readiness.sspHelp')}>
      <FigureLine
        figure={figure}
        linkTo={(status) => worksheetLink(missionId, { status, area: 'SSP' })}
      />
    </Panel>
  );
}

interface FigureLineProps {
  readonly figure: Figure;
  readonly linkTo: (status: AssessmentStatus) => string;
}

function FigureLine({ figure: { ei, counts }, linkTo }: FigureLineProps) {
  const say = useWords();
  const { figure: written } = useFormat();
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, mb: 1 }}>
        <Typography component="p" sx={{ fontSize: 28, lineHeight: '40px', fontWeight: 600, m: 0 }}>
          {ei.value === null ? say('readiness.noFigure') : written(ei.value)}
        </Typography>
        <Typography color="textSecondary" component="p" sx={{ m: 0 }}>
          {say('readiness.coverage')} {written(ei.coverage)}
        </Typography>
      </Box>
      <AnswersBar counts={counts} linkTo={linkTo} />
    </>
  );
}
