import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { ProblemError } from '../../api/problem';
import { useOrganizationName } from '../../app/organizations';
import { NO_VALUE } from '../../i18n/format';
import { useFormat, useWords, type WordKey } from '../../i18n/use-words';
import type { Finding } from './finding';
import { valuesOf, type FindingValues } from './finding-form';
import { FindingName } from './FindingName';

/** Two people changed one finding, of which one is to be chosen. */
export interface Clash {
  readonly error: ProblemError;
  readonly theirs: Finding;
  readonly fields: readonly (keyof FindingValues)[];
}

interface ClashDialogProps {
  readonly clash: Clash;
  readonly mine: FindingValues;
  readonly onSettle: (isMine: boolean) => void;
  readonly onClose: () => void;
}

const NAMES: Readonly<Partial<Record<keyof FindingValues, WordKey>>> = {
  title: 'findings.title',
  description: 'findings.description',
  references: 'findings.references',
  lawInstrument: 'findings.law',
  lawNumber: 'findings.lawNumber',
  lawAsOf: 'findings.lawAsOf',
  shortcomingDomain: 'findings.shortcoming',
  language: 'findings.language',
  sscCandidate: 'findings.sscLong',
  ownerOrganizationId: 'findings.owner',
  dueOn: 'findings.dueOn',
  repeatOf: 'findings.repeatOf',
};

/** Shows both texts side by side. Nothing is overwritten silently. */
export function ClashDialog({ clash, mine, onSettle, onClose }: ClashDialogProps) {
  const say = useWords();
  const { instant } = useFormat();
  const { changedBy, changedAt } = clash.error.problem;
  const theirs = valuesOf(clash.theirs);
  const textOf = useTexts();
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth>
      <DialogTitle>{say('findings.clash')}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {changedBy !== null && changedAt !== null
            ? say('findings.clashBy', { name: changedBy, time: instant(changedAt) })
            : say('findings.clashHelp')}
        </DialogContentText>
        {clash.fields.map((field) => (
          <Box key={field} sx={{ mt: 2 }}>
            <Typography variant="h3">{say(NAMES[field] ?? 'findings.statement')}</Typography>
            <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: '1fr 1fr' } }}>
              <Side title={say('findings.theirs')} text={textOf(field, theirs)} />
              <Side title={say('findings.mine')} text={textOf(field, mine)} />
            </Box>
          </Box>
        ))}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button onClick={onClose}>{say('ui.cancel')}</Button>
        <Button onClick={() => onSettle(false)}>{say('findings.takeTheirs')}</Button>
        <Button variant="contained" onClick={() => onSettle(true)}>
          {say('findings.takeMine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What stands in a field, in words: an organization and a finding by what they are called. */
function useTexts() {
  const organizationName = useOrganizationName();
  return (field: keyof FindingValues, values: FindingValues): ReactNode => {
    const value = values[field];
    if (value === '') return NO_VALUE;
    if (field === 'ownerOrganizationId') return organizationName(String(value));
    return field === 'repeatOf' ? <FindingName id={String(value)} /> : String(value);
  };
}

interface SideProps {
  readonly title: string;
  readonly text: ReactNode;
}

const Side = ({ title, text }: SideProps) => (
  <Paper variant="outlined" sx={{ p: 1.5 }}>
    <Typography variant="caption" color="textSecondary">
      {title}
    </Typography>
    <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap' }}>
      {text}
    </Typography>
  </Paper>
);
