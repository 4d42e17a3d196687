import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words';

interface SecretDialogProps {
  readonly title: string;
  readonly help: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** Shows a secret the only time that it can be shown. */
export function SecretDialog({ title, help, secret, onClose }: SecretDialogProps) {
  const say = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <Dialog open maxWidth="sm" fullWidth>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {help}
        </Alert>
        <TextField
          label={title}
          value={secret}
          slotProps={{
            htmlInput: {
              readOnly: true,
              dir: 'ltr',
              'data-testid': 'secret',
              onFocus: (event: { currentTarget: HTMLInputElement }) => event.currentTarget.select(),
            },
          }}
        />
      </DialogContent>
      <DialogActions>
        <Button startIcon={<ContentCopyOutlined />} onClick={() => void copy()} variant="outlined">
          {say(isCopied ? 'account.copied' : 'account.copy')}
        </Button>
        <Button onClick={onClose} variant="contained">
          {say('account.secretKept')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
