import { useQueryClient } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ASSESSMENT_STATUSES, type Assessment, type AssessmentStatus } from '../../api/types';
import { useMission } from '../../app/MissionFrame';
import { useFormat, useWords } from '../../i18n/use-words';
import { answerOf } from './answer';
import { assessmentsKey, useSend } from './use-answers';
import { useRefusalWords } from './use-refusal-words';
import type { Selection } from './use-selection';

const AT_ONCE = 200;

interface BulkBarProps {
  readonly rows: readonly Assessment[];
  readonly selection: Selection;
}

/** Sets the answer of every chosen question. */
export function BulkBar({ rows, selection }: BulkBarProps) {
  const say = useWords();
  const { number } = useFormat();
  const notify = useNotify();
  const explain = useRefusalWords();
  const { id } = useMission();
  const client = useQueryClient();
  const send = useSend(id);
  const [progress, setProgress] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const chosen = rows.filter(({ question }) => selection.chosen.has(question));
  const count = { smart_count: chosen.length, count: number(chosen.length) };
  const set = async (status: AssessmentStatus, naReason?: string) => {
    setAsking(false);
    setFailure(null);
    const more = naReason === undefined ? {} : { naReason };
    const items = chosen.map((row) => answerOf(row, { version: row.version, status, ...more }));
    let done = 0;
    try {
      for (; done < items.length; done += AT_ONCE) {
        setProgress((done / items.length) * 100);
        await send(items.slice(done, done + AT_ONCE));
      }
      notify(say('worksheet.bulkDone', count), { type: 'success' });
    } catch (error) {
      const sent = items.slice(done, done + AT_ONCE).map(({ question }) => question);
      setFailure(explain(error, sent));
      // Somebody may have been quicker: another try rests on what is there now.
      await client.invalidateQueries({ queryKey: assessmentsKey(id) });
    } finally {
      // What the server has is not chosen any more; the rest waits for another try.
      selection.set(items.slice(done).map(({ question }) => question));
      setProgress(null);
    }
  };
  return (
    <Paper elevation={1} sx={{ p: 1, position: 'sticky', top: 64, zIndex: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <strong role="status">{say('worksheet.bulk', count)}</strong>
        <span>{say('worksheet.setTo')}</span>
        {ASSESSMENT_STATUSES.map((status) => (
          <Button
            key={status}
            variant="outlined"
            disabled={progress !== null}
            onClick={() => (status === 'not-applicable' ? setAsking(true) : void set(status))}
          >
            {say(`domain.status.${status}`)}
          </Button>
        ))}
        <Button onClick={() => selection.set([])}>{say('worksheet.deselect')}</Button>
      </Box>
      {progress !== null && (
        <LinearProgress
          variant="determinate"
          value={progress}
          aria-label={say('worksheet.saving')}
          sx={{ mt: 1 }}
        />
      )}
      {failure !== null && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {say('worksheet.failed', { reason: failure })}
        </Alert>
      )}
      {isAsking && (
        <ReasonDialog
          onSay={(reason) => void set('not-applicable', reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </Paper>
  );
}

interface ReasonDialogProps {
  readonly onSay: (reason: string) => void;
  readonly onClose: () => void;
}

function ReasonDialog({ onSay, onClose }: ReasonDialogProps) {
  const say = useWords();
  const [reason, setReason] = useState('');
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth>
      <DialogTitle>{say('worksheet.bulkReason')}</DialogTitle>
      <DialogContent>
        <TextField
          autoFocus
          multiline
          minRows={3}
          required
          label={say('worksheet.naReason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('ui.cancel')}</Button>
        <Button variant="contained" disabled={reason.trim() === ''} onClick={() => onSay(reason)}>
          {say('ui.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
