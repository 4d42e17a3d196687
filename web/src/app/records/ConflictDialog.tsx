import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useFormat, useWords } from '../../i18n/use-words';
import { ScrollRegion } from '../../ui/ScrollRegion';
import type { Difference } from './conflict';
import { useValueText } from './use-value-text';

/** Somebody else saved the record after it was opened here. */
export interface Conflict {
  readonly changedBy: string | null;
  readonly changedAt: string | null;
  readonly differences: readonly Difference[];
}

/** What each field is called. */
export type FieldLabels = Readonly<Record<string, string>>;

interface ConflictDialogProps {
  readonly conflict: Conflict;
  readonly labels: FieldLabels;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onClose: () => void;
}

/** Both texts side by side; nothing is overwritten until a person has chosen. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { conflict, labels, onMine, onTheirs, onClose } = props;
  const say = useWords();
  const { instant } = useFormat();
  const { changedBy, changedAt, differences } = conflict;
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth>
      <DialogTitle>{say('records.conflict')}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {changedBy !== null &&
            say('records.conflictBy', { name: changedBy, time: instant(changedAt) })}{' '}
          {say('records.conflictHelp')}
        </Alert>
        <ScrollRegion label={say('records.conflict')}>
          <Table>
            <TableHead>
              <TableRow>
                <TableCell>{say('records.field')}</TableCell>
                <TableCell>{say('records.theirs')}</TableCell>
                <TableCell>{say('records.mine')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {differences.map((difference) => (
                <DifferenceRow
                  key={difference.field}
                  difference={difference}
                  label={labels[difference.field] ?? difference.field}
                />
              ))}
            </TableBody>
          </Table>
        </ScrollRegion>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('records.goOn')}</Button>
        <Button onClick={onTheirs} variant="outlined">
          {say('records.takeTheirs')}
        </Button>
        <Button onClick={onMine} variant="contained">
          {say('records.keepMine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface DifferenceRowProps {
  readonly difference: Difference;
  readonly label: string;
}

function DifferenceRow({ difference, label }: DifferenceRowProps) {
  const { valueOf } = useValueText();
  const { field, theirs, mine, isContested } = difference;
  return (
    <TableRow sx={isContested ? { backgroundColor: (theme) => theme.colours.warningGround } : {}}>
      <TableCell component="th" scope="row">
        {label}
      </TableCell>
      <TableCell dir="auto">{valueOf(field, theirs)}</TableCell>
      <TableCell dir="auto">{valueOf(field, mine)}</TableCell>
    </TableRow>
  );
}
