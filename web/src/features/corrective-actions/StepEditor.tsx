import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useFormat, useWords } from '../../i18n/use-words';
import { DayField } from '../../ui/DayField';
import type { Finding } from '../findings/finding';
import { GuidanceField } from './GuidanceField';
import { OfficeField } from './OfficeField';
import type { StepValues } from './plan-form';
import { OwnerField } from './ReportDialog';

interface StepEditorProps {
  readonly finding: Finding;
  readonly step: StepValues;
  readonly index: number;
  readonly isLast: boolean;
  readonly onChange: (more: Partial<StepValues>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One action while it is written. */
export function StepEditor(props: StepEditorProps) {
  const { step, index, isLast, onMove, onRemove } = props;
  const say = useWords();
  const { number } = useFormat();
  const which = { number: number(index + 1) };
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={say('plans.step', which)}
      data-step={step.key}
      sx={{ p: 1.5 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <Typography variant="h3" sx={{ flex: 1 }}>
          {say('plans.step', which)}
        </Typography>
        <Act word={say('plans.moveUp', which)} isDisabled={index === 0} onAct={() => onMove(-1)}>
          <ArrowUpward fontSize="small" />
        </Act>
        <Act word={say('plans.moveDown', which)} isDisabled={isLast} onAct={() => onMove(1)}>
          <ArrowDownward fontSize="small" />
        </Act>
        <Act word={say('plans.removeStep', which)} isDisabled={false} onAct={onRemove}>
          <DeleteOutlined fontSize="small" />
        </Act>
      </Box>
      <StepFields {...props} at={`plan-steps-${String(index)}`} />
    </Paper>
  );
}

interface ActProps {
  readonly word: string;
  readonly isDisabled: boolean;
  readonly onAct: () => void;
  readonly children: ReactNode;
}

const Act = ({ word, isDisabled, onAct, children }: ActProps) => (
  <Tooltip title={word}>
    <span>
      <IconButton aria-label={word} disabled={isDisabled} onClick={onAct}>
        {children}
      </IconButton>
    </span>
  </Tooltip>
);

interface StepFieldsProps extends Pick<StepEditorProps, 'finding' | 'step' | 'onChange'> {
  /** How the names of its fields begin. */
  readonly at: string;
}

/** What a step says. */
export function StepFields({ finding, step, at, onChange }: StepFieldsProps) {
  const say = useWords();
  return (
    <>
      <TextField
        id={`${at}-action`}
        multiline
        minRows={2}
        required
        label={say('plans.action')}
        value={step.action}
        onChange={(event) => onChange({ action: event.target.value })}
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
      <Box sx={{ display: 'grid', columnGap: 1, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <OfficeField id={`${at}-actionOffice`} step={step} onChange={onChange} />
        <DayField
          id={`${at}-estimatedOn`}
          label={say('plans.estimatedOn')}
          value={step.estimatedOn}
          isRequired
          onChange={(estimatedOn) => onChange({ estimatedOn })}
        />
        <OwnerField
          missionId={finding.missionId}
          value={step.ownerId}
          onChoose={(ownerId) => onChange({ ownerId })}
        />
        <TextField
          id={`${at}-evidenceReference`}
          label={say('plans.evidenceReference')}
          value={step.evidenceReference}
          onChange={(event) => onChange({ evidenceReference: event.target.value })}
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
      </Box>
      <GuidanceField finding={finding} step={step} onChange={onChange} />
    </>
  );
}
