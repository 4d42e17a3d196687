import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { RecordForm, type RecordFormProps } from './RecordForm';

interface FormDialogProps extends Omit<RecordFormProps, 'onCancel' | 'onSaved'> {
  readonly title: string;
  readonly onSaved?: RecordFormProps['onSaved'];
  readonly onClose: () => void;
}

/** A form over the page, for records that have no page of their own. It closes by its buttons only: a slip loses nothing. */
export const FormDialog = ({ title, onSaved, onClose, ...form }: FormDialogProps) => (
  <Dialog open maxWidth="md" fullWidth>
    <DialogTitle>{title}</DialogTitle>
    <DialogContent>
      <RecordForm
        {...form}
        onSaved={(record) => {
          onSaved?.(record);
          onClose();
        }}
        onCancel={onClose}
      />
    </DialogContent>
  </Dialog>
);
