import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { missionPath } from '../../app/mission-address';
import { useMission } from '../../app/MissionFrame';
import { useWords } from '../../i18n/use-words';
import { EmptyState } from '../../ui/EmptyState';

/** Instead of a form that the server would refuse: who writes findings, and the way back to them. */
export function OnlyAuditors() {
  const say = useWords();
  const { id } = useMission();
  return (
    <EmptyState
      title={say('findings.onlyAuditors')}
      text={say('findings.onlyAuditorsHelp')}
      action={
        <Button variant="outlined" component={Link} to={missionPath(id, 'findings')}>
          {say('app.menu.findings')}
        </Button>
      }
    />
  );
}
