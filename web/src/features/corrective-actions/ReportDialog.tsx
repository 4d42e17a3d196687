import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import Slider from '@mui/material/Slider';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState, type SyntheticEvent } from 'react';
import { request } from '../../api/client';
import { useKept } from '../../app/kept';
import { useProblemWords } from '../../app/problem-words';
import { useFormat, useWords } from '../../i18n/use-words';
import { DayField } from '../../ui/DayField';
import { dayOf, type Finding } from '../findings/finding';
import { useSide } from '../findings/use-side';
import { useRefresh } from '../findings/use-findings';
import type { Step } from './plan';
import { faultIn, reportOf, reportRequest, type ReportValues } from './step-report';
import { useStatesPeople } from './use-plan';

interface ReportDialogProps {
  readonly finding: Finding;
  readonly step: Step;
  readonly onClose: () => void;
}

/** How far a step is: what the action office says, kept until the server has it. */
export function ReportDialog({ finding, step, onClose }: ReportDialogProps) {
  const say = useWords();
  const { number } = useFormat();
  const explain = useProblemWords();
  const refresh = useRefresh();
  const { isCoordinator } = useSide(finding.area);
  const kept = useKept(`report.${step.id}`, reportOf(step), step.version);
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const fault = faultIn(step, kept.values);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    try {
      await request(`/steps/${step.id}`, {
        method: 'PATCH',
        version: step.version,
        body: reportRequest(step, kept.values),
      });
      kept.forget(reportOf(step), step.version);
      onClose();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
      await refresh();
    }
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth>
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle>{say('plans.reportTitle', { number: number(step.position) })}</DialogTitle>
        <DialogContent>
          <Typography color="textSecondary" sx={{ mb: 2 }}>
            <bdi>{step.action}</bdi>
          </Typography>
          <Fields values={kept.values} onChange={kept.change} step={step} />
          {isCoordinator && (
            <OwnerField
              missionId={finding.missionId}
              value={kept.values.ownerId}
              onChoose={(ownerId) => kept.change({ ownerId })}
            />
          )}
          {failure !== null && (
            <Alert severity="error" sx={{ mt: 1 }}>
              {explain(failure)}
            </Alert>
          )}
        </DialogContent>
        <DialogActions>
          {fault && (
            <Typography variant="caption" color="textSecondary" sx={{ flex: 1 }}>
              {say(`plans.reportFault.${fault}`)}
            </Typography>
          )}
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isBusy || fault !== null}>
            {say('ui.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  readonly values: ReportValues;
  readonly onChange: (more: Partial<ReportValues>) => void;
  readonly step: Step;
}

function Fields({ values, onChange, step }: FieldsProps) {
  const say = useWords();
  const { percent } = useFormat();
  const label = useId();
  const { progress, completedOn, revisedOn, revisionReason } = values;
  const go = (next: number) => {
    const today = dayOf(new Date());
    onChange({ progress: next, completedOn: next === 100 ? completedOn || today : '' });
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Typography id={label} component="label">
        {say('plans.progress')}: <strong>{percent(progress, 0)}</strong>
      </Typography>
      <Box sx={{ px: 1 }}>
        <Slider
          aria-labelledby={label}
          value={progress}
          step={5}
          onChange={(_, next) => {
            if (typeof next === 'number') go(next);
          }}
        />
      </Box>
      {progress === 100 && (
        <DayField
          label={say('plans.completedOn')}
          value={completedOn}
          max={dayOf(new Date())}
          onChange={(day) => onChange({ completedOn: day })}
        />
      )}
      <DayField
        label={say('plans.revisedOn')}
        value={revisedOn}
        onChange={(day) => onChange({ revisedOn: day })}
      />
      {(revisedOn === '' ? null : revisedOn) !== step.revisedOn && (
        <TextField
          multiline
          minRows={2}
          required
          label={say('plans.revisionReason')}
          value={revisionReason}
          onChange={(event) => onChange({ revisionReason: event.target.value })}
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
      )}
    </Box>
  );
}

interface OwnerFieldProps {
  readonly missionId: string;
  readonly value: string;
  readonly onChoose: (ownerId: string) => void;
}

/** Who carries out a step: somebody of the State's side. */
export function OwnerField({ missionId, value, onChoose }: OwnerFieldProps) {
  const say = useWords();
  const people = useStatesPeople(missionId);
  return (
    <TextField
      select
      label={say('plans.owner')}
      value={people.some(({ id }) => id === value) ? value : ''}
      onChange={(event) => onChoose(event.target.value)}
    >
      <MenuItem value="">{say('plans.nobody')}</MenuItem>
      {people.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          <bdi>{name}</bdi>
        </MenuItem>
      ))}
    </TextField>
  );
}
