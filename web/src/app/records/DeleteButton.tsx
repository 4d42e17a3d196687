import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, type RaRecord } from 'react-admin';
import { ProblemError, type Use } from '../../api/problem';
import { useWords } from '../../i18n/use-words';
import { useProblemWords } from '../problem-words';
import { UsedBy } from './UsedBy';

interface DeleteButtonProps {
  readonly resource: string;
  readonly record: RaRecord;
  /** What people call the record. */
  readonly name: string;
  readonly onDeleted: () => void;
  /** Only a sign, for rows of lists. */
  readonly isSmall?: boolean;
}

/** Asks before it deletes, and shows what still needs the record when it cannot go. */
export function DeleteButton({ resource, record, name, onDeleted, isSmall }: DeleteButtonProps) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const label = say('records.deleteNamed', { name });
  return (
    <>
      {isSmall ? (
        <IconButton aria-label={label} onClick={() => setOpen(true)}>
          <DeleteOutlined fontSize="small" />
        </IconButton>
      ) : (
        <Button color="error" startIcon={<DeleteOutlined />} onClick={() => setOpen(true)}>
          {say('records.delete')}
        </Button>
      )}
      {isOpen && (
        <DeleteDialog
          resource={resource}
          record={record}
          name={name}
          onDeleted={onDeleted}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

interface DeleteDialogProps extends DeleteButtonProps {
  readonly onClose: () => void;
}

function DeleteDialog({ resource, record, name, onDeleted, onClose }: DeleteDialogProps) {
  const say = useWords();
  const explain = useProblemWords();
  const notify = useNotify();
  const provider = useDataProvider();
  const queries = useQueryClient();
  const [users, setUsers] = useState<readonly Use[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const isOf = ([kind, of, id]: readonly unknown[]) =>
    kind === 'record' && of === resource && id === record.id;
  const remove = async () => {
    try {
      await provider.delete(resource, { id: record.id, previousData: record });
      // What is gone is not asked for again.
      await queries.invalidateQueries({ predicate: ({ queryKey }) => !isOf(queryKey) });
      notify(say('records.deleted'), { type: 'success' });
      onClose();
      onDeleted();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setUsers(error.problem.usedBy);
      setFault(error.problem.usedBy.length > 0 ? null : explain(error));
    }
  };
  const isUsed = users.length > 0;
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth>
      <DialogTitle dir="auto">{say('records.deleteTitle', { name })}</DialogTitle>
      <DialogContent>
        {isUsed ? (
          <UsedBy users={users} />
        ) : (
          <DialogContentText>{say('records.deleteHelp')}</DialogContentText>
        )}
        {fault !== null && <Alert severity="error">{fault}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {say(isUsed ? 'ui.close' : 'ui.cancel')}
        </Button>
        {!isUsed && (
          <Button color="error" variant="contained" onClick={() => void remove()}>
            {say('records.delete')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
