import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { Assessment } from '../../api/types';
import { useFormat, useWords } from '../../i18n/use-words';
import { withDraft, type Draft } from './answer';
import type { Answers, Conflict } from './use-answers';

/** Shows both answers side by side when two people answered one question. Nothing is overwritten silently. */
export function ConflictDialog({ answers }: { readonly answers: Answers }) {
  const { conflict } = answers;
  return conflict ? <Choice conflict={conflict} answers={answers} /> : null;
}

interface ChoiceProps {
  readonly conflict: Conflict;
  readonly answers: Answers;
}

const joined = (theirs: Assessment, mine: Draft): Draft => ({
  ...mine,
  remarks: [theirs.remarks, mine.remarks].filter(Boolean).join('\n\n'),
});

function Choice({ conflict, answers }: ChoiceProps) {
  const say = useWords();
  const { instant } = useFormat();
  const { theirs, mine } = conflict;
  const settle = (draft: Draft | null) => void answers.settle(conflict, draft);
  return (
    <Dialog open onClose={answers.leave} maxWidth="md" fullWidth>
      <DialogTitle>{say('worksheet.conflict', { question: theirs.question })}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>
          {say('worksheet.conflictHelp', {
            name: theirs.assessedBy?.name ?? '–',
            time: instant(theirs.assessedAt),
          })}
        </DialogContentText>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <Side title={say('worksheet.theirs')} row={theirs} />
          <Side title={say('worksheet.mine')} row={withDraft(theirs, mine)} />
        </Box>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button onClick={() => settle(null)}>{say('worksheet.takeTheirs')}</Button>
        {mine.remarks !== undefined && theirs.remarks !== null && (
          <Button onClick={() => settle(joined(theirs, mine))}>{say('worksheet.takeBoth')}</Button>
        )}
        <Button variant="contained" onClick={() => settle(mine)}>
          {say('worksheet.takeMine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface SideProps {
  readonly title: string;
  readonly row: Assessment;
}

function Side({ title, row }: SideProps) {
  const say = useWords();
  const { day } = useFormat();
  const text = row.status === 'not-applicable' ? row.naReason : row.remarks;
  return (
    <Paper variant="outlined" sx={{ p: 2 }}>
      <Typography variant="h3">{title}</Typography>
      <Typography>
        <strong>{say(`domain.status.${row.status}`)}</strong>
      </Typography>
      <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap' }}>
        {text ?? say('worksheet.noRemarks')}
      </Typography>
      {row.lawAsOf !== null && (
        <Typography variant="body2" color="textSecondary">
          {say('worksheet.lawAsOf')} {day(row.lawAsOf)}
        </Typography>
      )}
    </Paper>
  );
}
