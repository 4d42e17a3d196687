import Button from '@mui/material/Button';
import { Loading } from 'react-admin';
import { Link, Navigate } from 'react-router-dom';
import { useWords } from '../i18n/use-words';
import { EmptyState } from '../ui/EmptyState';
import { useCurrentMission } from './current-mission';
import { missionPath } from './mission-address';
import { FailedPage } from './pages';
import { useCan } from './person';

/** The first page: the readiness of the mission that was looked at last. */
export function Home() {
  const say = useWords();
  const can = useCan();
  const { mission, isLoading, error } = useCurrentMission();
  if (error) return <FailedPage error={error} />;
  if (mission) return <Navigate to={missionPath(mission.id, 'readiness')} replace />;
  if (isLoading) return <Loading />;
  const mayCreate = can('missions:create');
  return (
    <EmptyState
      isPage
      title={say('app.mission.none')}
      text={say(mayCreate ? 'app.mission.noneHelpAdministrator' : 'app.mission.noneHelp')}
      action={
        mayCreate && (
          <Button variant="contained" component={Link} to="/missions/create">
            {say('app.mission.create')}
          </Button>
        )
      }
    />
  );
}
