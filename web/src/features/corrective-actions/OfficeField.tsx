import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useOrganizations } from '../../app/organizations';
import { useWords } from '../../i18n/use-words';
import type { StepValues } from './plan-form';

interface OfficeFieldProps {
  readonly id: string;
  readonly step: StepValues;
  readonly onChange: (more: Partial<StepValues>) => void;
}

/** The office that carries out a step: one that is known, or any other by its name. */
export function OfficeField({ id, step, onChange }: OfficeFieldProps) {
  const say = useWords();
  const organizations = useOrganizations();
  const known = organizations.find((one) => one.id === step.actionOfficeId);
  const name = (text: string) => {
    const organization = organizations.find((one) => one.name === text);
    onChange({ actionOffice: text, actionOfficeId: organization?.id ?? null });
  };
  return (
    <Autocomplete
      id={id}
      freeSolo
      disableClearable
      options={organizations.map((one) => one.name)}
      inputValue={known?.name ?? step.actionOffice}
      onInputChange={(_, text, reason) => {
        // The field tells what it shows at the beginning, too; that is nobody's typing.
        if (reason !== 'reset' || text !== '') name(text);
      }}
      renderInput={(given) => <TextField {...given} required label={say('plans.office')} />}
    />
  );
}
