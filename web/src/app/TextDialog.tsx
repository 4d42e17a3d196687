import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState, type SyntheticEvent } from 'react';
import { useWords } from '../i18n/use-words';
import { useKept } from './kept';
import { useProblemWords } from './problem-words';

interface TextDialogProps {
  readonly title: string;
  readonly help: string;
  /** What is to be written; null where only a yes is asked for. */
  readonly label: string | null;
  readonly isRequired?: boolean;
  readonly confirm: string;
  /** Under which name the text is kept until it is saved. */
  readonly name: string;
  readonly onSay: (text: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for a yes, or for a text such as a reason. The text stays when saving fails. */
export function TextDialog(props: TextDialogProps) {
  const { title, help, label, isRequired = false, confirm, name, onSay, onClose } = props;
  const say = useWords();
  const explain = useProblemWords();
  const kept = useKept(name, { text: '' });
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const { text } = kept.values;
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setBusy(true);
    setFailure(null);
    try {
      await onSay(text.trim());
      kept.forget({ text: '' }, 0);
      onClose();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth>
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 1 }}>{help}</DialogContentText>
          {label !== null && (
            <TextField
              autoFocus
              multiline
              minRows={4}
              maxRows={14}
              required={isRequired}
              label={label}
              value={text}
              onChange={(event) => kept.change({ text: event.target.value })}
              slotProps={{ htmlInput: { dir: 'auto' } }}
            />
          )}
          {failure !== null && (
            <Alert severity="error" sx={{ mt: 1 }}>
              {explain(failure)}
            </Alert>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            autoFocus={label === null}
            disabled={isBusy || (isRequired && text.trim() === '')}
          >
            {confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
