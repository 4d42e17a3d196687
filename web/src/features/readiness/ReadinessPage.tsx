import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import type { ReactNode } from 'react';
import { get } from '../../api/client';
import { readinessPath } from '../../api/paths';
import type { Readiness } from '../../api/types';
import { useMission } from '../../app/MissionFrame';
import { FailedPage } from '../../app/pages';
import { useFormat, useWords } from '../../i18n/use-words';
import { Page } from '../../ui/Page';
import { ByAreaPanel, ByCriticalElementPanel } from './Bars';
import { HeatMapPanel } from './HeatMap';
import { OverallPanel } from './OverallPanel';
import { PriorityPanel, SspPanel } from './SidePanels';
import { TargetsPanel } from './TargetsPanel';

/** The first page of a head of authority: how ready, how sure, what is missing, and the questions behind it. */
export default function ReadinessPage() {
  const say = useWords();
  const { instant } = useFormat();
  const { id, title } = useMission();
  const { data, error } = useQuery({
    queryKey: ['readiness', id],
    queryFn: () => get<Readiness>(readinessPath(id)),
  });
  if (error) return <FailedPage error={error} />;
  const subtitle = data && (
    <>
      <bdi>{title}</bdi> · {say('readiness.asOf', { time: instant(data.asOf) })} ·{' '}
      {say('readiness.track', { track: say(`domain.track.${data.track}`) })}
    </>
  );
  return (
    <Page title={say('readiness.title')} subtitle={subtitle ?? title}>
      {data ? <Figures readiness={data} missionId={id} /> : <Waiting />}
    </Page>
  );
}

interface FiguresProps {
  readonly readiness: Readiness;
  readonly missionId: string;
}

const Figures = ({ readiness, missionId }: FiguresProps) => (
  <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(12, minmax(0, 1fr))' }}>
    <Cell wide={8}>
      <OverallPanel readiness={readiness} missionId={missionId} />
    </Cell>
    <Cell wide={4}>
      <TargetsPanel readiness={readiness} />
    </Cell>
    <Cell wide={6}>
      <ByAreaPanel readiness={readiness} missionId={missionId} />
    </Cell>
    <Cell wide={6}>
      <ByCriticalElementPanel readiness={readiness} missionId={missionId} />
    </Cell>
    <Cell wide={12}>
      <HeatMapPanel readiness={readiness} missionId={missionId} />
    </Cell>
    <Cell wide={6}>
      <PriorityPanel figure={readiness.priority} missionId={missionId} />
    </Cell>
    {readiness.ssp && (
      <Cell wide={6}>
        <SspPanel figure={readiness.ssp} missionId={missionId} />
      </Cell>
    )}
  </Box>
);

interface CellProps {
  readonly wide: number;
  readonly children: ReactNode;
}

const Cell = ({ wide, children }: CellProps) => (
  <Box
    sx={{
      gridColumn: { xs: 'span 12', lg: `span ${String(wide)}` },
      minWidth: 0,
      display: 'grid',
    }}
  >
    {children}
  </Box>
);

const Waiting = () => (
  <Box sx={{ display: 'grid', gap: 2 }} aria-hidden="true">
    <Skeleton variant="rounded" height={190} />
    <Skeleton variant="rounded" height={320} />
    <Skeleton variant="rounded" height={320} />
  </Box>
);
