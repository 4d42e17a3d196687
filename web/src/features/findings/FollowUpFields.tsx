import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useOrganizations } from '../../app/organizations';
import { useWords } from '../../i18n/use-words';
import { DayField } from '../../ui/DayField';
import type { FindingValues } from './finding-form';
import { RepeatField } from './RepeatField';

interface FollowUpFieldsProps {
  readonly values: FindingValues;
  readonly findingId: string | undefined;
  readonly onChange: (more: Partial<FindingValues>) => void;
}

/** Who answers for it and by when, and whether it came back: that may change also once the State knows the finding. */
export function FollowUpFields({ values, findingId, onChange }: FollowUpFieldsProps) {
  const say = useWords();
  const organizations = useOrganizations();
  const { ownerOrganizationId: owner } = values;
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: '2fr 1fr' } }}>
      <TextField
        select
        label={say('findings.owner')}
        value={organizations.some(({ id }) => id === owner) ? owner : ''}
        onChange={(event) => onChange({ ownerOrganizationId: event.target.value })}
      >
        <MenuItem value="">{say('findings.noOwner')}</MenuItem>
        {organizations.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            <bdi>{name}</bdi>
          </MenuItem>
        ))}
      </TextField>
      <DayField
        label={say('findings.dueOn')}
        value={values.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
      />
      <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>
        <RepeatField
          value={values.repeatOf}
          selfId={findingId}
          onChange={(repeatOf) => onChange({ repeatOf })}
        />
      </Box>
      <FormControlLabel
        label={say('findings.sscLong')}
        control={
          <Checkbox
            checked={values.sscCandidate}
            onChange={(event) => onChange({ sscCandidate: event.target.checked })}
          />
        }
      />
    </Box>
  );
}
