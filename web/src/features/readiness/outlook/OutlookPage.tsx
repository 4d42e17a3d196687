import { useQuery } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import { Link } from 'react-router-dom';
import { get } from '../../../api/client';
import { readinessPath } from '../../../api/paths';
import type { Readiness } from '../../../api/types';
import { missionPath } from '../../../app/mission-address';
import { useMission } from '../../../app/MissionFrame';
import { FailedPage } from '../../../app/pages';
import { useFormat, useWords } from '../../../i18n/use-words';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { useGaps } from '../use-gaps';
import { Outlook } from './Outlook';

/** What a head of authority asks next: what may become of the figure by a day, and what to close first. */
export default function OutlookPage() {
  const say = useWords();
  const { instant } = useFormat();
  const { id, title } = useMission();
  const { data, error } = useQuery({
    queryKey: ['readiness', id, 'figures', null],
    queryFn: () => get<Readiness>(readinessPath(id)),
  });
  const gaps = useGaps(id);
  if (error) return <FailedPage error={error} />;
  const subtitle = data && (
    <>
      <bdi>{title}</bdi> · {say('readiness.asOf', { time: instant(data.asOf) })} ·{' '}
      {say('readiness.track', { track: say(`domain.track.${data.track}`) })}
    </>
  );
  const isAuditKnown = gaps.data !== undefined || gaps.error !== null;
  return (
    <Page
      title={say('outlook.title')}
      subtitle={subtitle ?? title}
      actions={
        <Button component={Link} to={missionPath(id, 'readiness')} variant="outlined">
          {say('readiness.title')}
        </Button>
      }
    >
      {data && isAuditKnown ? (
        <Content readiness={data} auditOn={gaps.data?.auditOn ?? null} />
      ) : (
        <Skeleton variant="rounded" height={480} />
      )}
    </Page>
  );
}

interface ContentProps {
  readonly readiness: Readiness;
  readonly auditOn: string | null;
}

function Content({ readiness, auditOn }: ContentProps) {
  const say = useWords();
  if (readiness.byArea.length > 0 || readiness.ssp !== null)
    return <Outlook readiness={readiness} auditOn={auditOn} />;
  return (
    <Paper elevation={1}>
      <EmptyState title={say('readiness.noScope')} text={say('readiness.noScopeHelp')} />
    </Paper>
  );
}
