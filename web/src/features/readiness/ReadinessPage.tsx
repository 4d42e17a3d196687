import { useQuery } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import { useDeferredValue } from 'react';
import { Link } from 'react-router-dom';
import { get } from '../../api/client';
import { queryString } from '../../api/query-string';
import { readinessPath } from '../../api/paths';
import type { Readiness } from '../../api/types';
import { missionPath } from '../../app/mission-address';
import { useMission } from '../../app/MissionFrame';
import { FailedPage } from '../../app/pages';
import { useFormat, useWords } from '../../i18n/use-words';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { ByAreaPanel, ByCriticalElementPanel } from './Bars';
import { BenchmarksPanel } from './BenchmarksPanel';
import { Cell, Cells } from './Cell';
import { ChangesPanel } from './ChangesPanel';
import { GapsPanel } from './GapsPanel';
import { HeatMapPanel } from './HeatMap';
import { OverallPanel } from './OverallPanel';
import { PriorityPanel, SspPanel } from './SidePanels';
import { TargetsPanel } from './TargetsPanel';
import { TracksPanel } from './TracksPanel';
import { TrendPanel } from './TrendPanel';
import { useMoment } from './use-moment';
import { countedAreas } from './worksheet-link';

/** The first page of a head of authority: how ready, how sure, what is missing, and the questions behind it. */
export default function ReadinessPage() {
  const say = useWords();
  const { instant } = useFormat();
  const { id, title } = useMission();
  const [asOf, lookAt] = useMoment();
  const { data, error } = useQuery({
    queryKey: ['readiness', id, 'figures', asOf],
    queryFn: () =>
      get<Readiness>(
        asOf === null ? readinessPath(id) : `/readiness${queryString({ missionId: id, asOf })}`,
      ),
    placeholderData: (before) => before,
  });
  if (error) return <FailedPage error={error} />;
  const subtitle = data && (
    <>
      <bdi>{title}</bdi> · {say('readiness.asOf', { time: instant(data.asOf) })} ·{' '}
      {say('readiness.track', { track: say(`domain.track.${data.track}`) })}
    </>
  );
  return (
    <Page
      title={say('readiness.title')}
      subtitle={subtitle ?? title}
      actions={
        <Button component={Link} to={missionPath(id, 'outlook')} variant="outlined">
          {say('outlook.title')}
        </Button>
      }
    >
      {asOf !== null && (
        <Alert
          severity="info"
          sx={{ mb: 2 }}
          action={<Button onClick={() => lookAt(null)}>{say('readiness.backToNow')}</Button>}
        >
          {say('readiness.lookingAt', { time: instant(asOf) })}
        </Alert>
      )}
      {data ? <Figures readiness={data} missionId={id} /> : <Waiting />}
    </Page>
  );
}

interface FiguresProps {
  readonly readiness: Readiness;
  readonly missionId: string;
}

/** What can be in sight at first; the rest is drawn once that is there. */
function Figures({ readiness, missionId }: FiguresProps) {
  const isRestDrawn = useDeferredValue(true, false);
  return (
    <Cells>
      <Cell wide={8}>
        <OverallPanel readiness={readiness} missionId={missionId} />
      </Cell>
      <Cell wide={4}>
        <TargetsPanel readiness={readiness} missionId={missionId} />
      </Cell>
      {readiness.byArea.length > 0 && <Bars readiness={readiness} missionId={missionId} />}
      {isRestDrawn && <Rest readiness={readiness} missionId={missionId} />}
    </Cells>
  );
}

const Bars = ({ readiness, missionId }: FiguresProps) => (
  <>
    <Cell wide={6}>
      <ByAreaPanel readiness={readiness} missionId={missionId} />
    </Cell>
    <Cell wide={6}>
      <ByCriticalElementPanel readiness={readiness} missionId={missionId} />
    </Cell>
  </>
);

const Rest = ({ readiness, missionId }: FiguresProps) => (
  <>
    {readiness.byArea.length > 0 ? (
      <InScope readiness={readiness} missionId={missionId} />
    ) : (
      <Cell wide={7} isAsHighAsItIs>
        <Paper elevation={1}>
          <NoScope />
        </Paper>
      </Cell>
    )}
    <Cell wide={5}>
      <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
        <TracksPanel readiness={readiness} missionId={missionId} />
        <BenchmarksPanel missionId={missionId} />
        <PriorityPanel
          figure={readiness.priority}
          missionId={missionId}
          areas={countedAreas(readiness)}
        />
        {readiness.ssp && <SspPanel figure={readiness.ssp} missionId={missionId} />}
      </Box>
    </Cell>
  </>
);

/** What more there is to see of the questions that a mission asks. */
const InScope = ({ readiness, missionId }: FiguresProps) => (
  <>
    <Cell wide={12}>
      <HeatMapPanel readiness={readiness} missionId={missionId} />
    </Cell>
    <Cell wide={7}>
      <TrendPanel readiness={readiness} missionId={missionId} />
    </Cell>
    <Cell wide={5}>
      <ChangesPanel readiness={readiness} missionId={missionId} />
    </Cell>
    <Cell wide={7} isAsHighAsItIs>
      <GapsPanel missionId={missionId} />
    </Cell>
  </>
);

function NoScope() {
  const say = useWords();
  return <EmptyState title={say('readiness.noScope')} text={say('readiness.noScopeHelp')} />;
}

const Waiting = () => (
  <Box sx={{ display: 'grid', gap: 2 }} aria-hidden="true">
    <Skeleton variant="rounded" height={190} />
    <Skeleton variant="rounded" height={320} />
    <Skeleton variant="rounded" height={320} />
  </Box>
);
