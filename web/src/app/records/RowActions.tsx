import EditOutlined from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useRecordContext, type RaRecord } from 'react-admin';
import { useWords } from '../../i18n/use-words';
import { DeleteButton } from './DeleteButton';

interface RowActionsProps {
  readonly resource: string;
  readonly nameOf: (record: never) => string;
  readonly onEdit: (record: RaRecord) => void;
  /** Which rows may be changed; all where nothing is said. */
  readonly isOpen?: (record: never) => boolean;
}

/** What can be done with one row of a list. */
export function RowActions({ resource, nameOf, onEdit, isOpen }: RowActionsProps) {
  const say = useWords();
  const record = useRecordContext();
  if (!record || (isOpen && !(isOpen as (one: RaRecord) => boolean)(record))) return null;
  const name = (nameOf as (one: RaRecord) => string)(record);
  return (
    <Box sx={{ display: 'flex', justifyContent: 'flex-end', my: -0.5 }}>
      <IconButton aria-label={say('records.editNamed', { name })} onClick={() => onEdit(record)}>
        <EditOutlined fontSize="small" />
      </IconButton>
      <DeleteButton
        resource={resource}
        record={record}
        name={name}
        onDeleted={() => undefined}
        isSmall
      />
    </Box>
  );
}
