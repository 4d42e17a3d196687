import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { request } from '../../api/client';
import type { Schemas } from '../../api/types';
import { useProblemWords } from '../../app/problem-words';
import { useWords } from '../../i18n/use-words';

interface PublishEditionProps {
  readonly edition: Schemas['EditionDetailResponse'];
}

/** Publishes a draft, for those who may; from then on it cannot change. */
export function PublishEdition({ edition }: PublishEditionProps) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  if (!edition.allowedTransitions.includes('published')) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {say('administration.editions.publish')}
      </Button>
      {isOpen && <PublishDialog edition={edition} onClose={() => setOpen(false)} />}
    </>
  );
}

interface PublishDialogProps extends PublishEditionProps {
  readonly onClose: () => void;
}

function PublishDialog({ edition, onClose }: PublishDialogProps) {
  const say = useWords();
  const explain = useProblemWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const [fault, setFault] = useState<string | null>(null);
  const { code, version } = edition;
  const publish = async () => {
    try {
      await request(`/editions/${encodeURIComponent(code)}/transitions`, {
        method: 'POST',
        body: { to: 'published' },
        version,
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
      <DialogTitle>{say('administration.editions.publishTitle', { code })}</DialogTitle>
      <DialogContent>
        <DialogContentText>{say('administration.editions.publishHelp')}</DialogContentText>
        {fault !== null && <Alert severity="error">{fault}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {say('ui.cancel')}
        </Button>
        <Button variant="contained" onClick={() => void publish()}>
          {say('administration.editions.publish')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
