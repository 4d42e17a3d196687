import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useFormat, useWords } from '../../i18n/use-words';
import type { PlanClash } from './use-plan-draft';

interface PlanClashDialogProps {
  readonly clash: PlanClash;
  readonly onSettle: (isMine: boolean) => void;
}

/** Somebody else wrote the plan meanwhile: what they wrote, and the choice. Mine stays until it is made. */
export function PlanClashDialog({ clash, onSettle }: PlanClashDialogProps) {
  const say = useWords();
  const { instant, number } = useFormat();
  const { error, theirs } = clash;
  const { changedBy, changedAt } = error.problem;
  return (
    <Dialog open maxWidth="md" fullWidth>
      <DialogTitle>{say('findings.clash')}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {changedBy !== null && changedAt !== null
            ? say('findings.clashBy', { name: changedBy, time: instant(changedAt) })
            : say('findings.clashHelp')}
        </DialogContentText>
        <Typography variant="h3" sx={{ mt: 2 }}>
          {say('findings.theirs')}
        </Typography>
        <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap' }}>
          {[theirs.rootCause, theirs.summary].filter(Boolean).join('\n\n')}
        </Typography>
        {theirs.steps.map(({ id, position, action }) => (
          <Typography key={id} dir="auto">
            {number(position)}. {action}
          </Typography>
        ))}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button onClick={() => onSettle(false)}>{say('findings.takeTheirs')}</Button>
        <Button variant="contained" onClick={() => onSettle(true)}>
          {say('findings.takeMine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
