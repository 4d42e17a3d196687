import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { request } from '../../api/client';
import type { Mission, MissionStatus } from '../../api/types';
import { Refusals } from '../../app/Refusals';
import { useProblemWords } from '../../app/problem-words';
import { useWords } from '../../i18n/use-words';

/** The steps in the life of a mission that this person may take now. */
export function LifeCycle({ mission }: { readonly mission: Mission }) {
  const say = useWords();
  const [to, setTo] = useState<MissionStatus | null>(null);
  const { allowedTransitions, refusedTransitions = [] } = mission;
  const refused = refusedTransitions.map((one) => ({
    id: `refused-${one.to}`,
    act: say(`missions.moves.${one.to}`),
    refusal: one.problem,
  }));
  return (
    <>
      <Refusals acts={refused} />
      {allowedTransitions.map((next) => (
        <Button
          key={next}
          variant={next === 'cancelled' ? 'outlined' : 'contained'}
          color={next === 'cancelled' ? 'error' : 'primary'}
          disabled={refusedTransitions.some((one) => one.to === next)}
          aria-describedby={refused.find(({ id }) => id === `refused-${next}`)?.id}
          onClick={() => setTo(next)}
        >
          {say(`missions.moves.${next}`)}
        </Button>
      ))}
      {to && <MoveDialog mission={mission} to={to} onClose={() => setTo(null)} />}
    </>
  );
}

interface MoveDialogProps {
  readonly mission: Mission;
  readonly to: MissionStatus;
  readonly onClose: () => void;
}

function MoveDialog({ mission, to, onClose }: MoveDialogProps) {
  const say = useWords();
  const explain = useProblemWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const needsReason = to === 'cancelled';
  const move = async () => {
    try {
      await request(`/missions/${mission.id}/transitions`, {
        method: 'POST',
        body: { to, ...(reason.trim() === '' ? {} : { reason }) },
        version: mission.version,
      });
      await queries.invalidateQueries();
      notify(say('records.saved'), { type: 'success' });
      onClose();
    } catch (error) {
      setFault(explain(error));
    }
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth>
      <DialogTitle>{say(`missions.moves.${to}`)}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {say('missions.moveHelp', { status: say(`domain.missionStatus.${to}`) })}
        </DialogContentText>
        <TextField
          label={say(needsReason ? 'missions.reason' : 'missions.reasonIfAny')}
          required={needsReason}
          multiline
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {fault !== null && <Alert severity="error">{fault}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('ui.cancel')}</Button>
        <Button
          variant="contained"
          disabled={needsReason && reason.trim() === ''}
          onClick={() => void move()}
        >
          {say(`missions.moves.${to}`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
