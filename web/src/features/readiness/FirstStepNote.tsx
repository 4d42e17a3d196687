import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useMission } from '../../app/MissionFrame';
import { useMembership, usePerson } from '../../app/person';
import { useWords } from '../../i18n/use-words';
import { leads } from '../missions/who-may';
import { useMayAnswer } from '../worksheet/may-answer';
import { firstStep, type FirstStep } from './first-step';
import { worksheetLink } from './worksheet-link';

/** What this person can do so that there will be a figure; else for whom one waits. */
export function FirstStepNote() {
  const say = useWords();
  const { id } = useMission();
  const step = useFirstStep();
  const places: Readonly<Record<Exclude<FirstStep, 'wait'>, string>> = {
    scope: `/missions/${id}`,
    begin: `/missions/${id}`,
    members: `/missions/${id}?tab=members`,
    answer: worksheetLink(id),
  };
  return (
    <Box sx={{ mt: 2 }}>
      <Typography color="textSecondary" sx={{ mb: step === 'wait' ? 0 : 1.5 }}>
        {say(`readiness.firstStepHelp.${step}`)}
      </Typography>
      {step !== 'wait' && (
        <Button variant="contained" component={Link} to={places[step]}>
          {say(`readiness.firstStep.${step}`)}
        </Button>
      )}
    </Box>
  );
}

function useFirstStep(): FirstStep {
  const { id, status, areas } = useMission();
  const membership = useMembership(id);
  const isAdministrator = usePerson().roles.includes('administrator');
  const { isMember: isAuditing, isOpen } = useMayAnswer();
  return firstStep({
    hasScope: areas.length > 0,
    isPlanned: status === 'planned',
    isLeader: leads(membership),
    isMember: membership !== undefined,
    isAdministrator,
    mayAnswer: isAuditing && isOpen,
  });
}
