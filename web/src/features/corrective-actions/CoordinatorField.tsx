import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useWords } from '../../i18n/use-words';
import type { PlanValues } from './plan-form';
import { useStatesPeople } from './use-plan';

interface CoordinatorFieldProps {
  readonly missionId: string;
  readonly values: PlanValues;
  readonly onChange: (more: Partial<PlanValues>) => void;
}

/** Who answers for the plan: somebody of the mission, or anybody else by name. */
export function CoordinatorField({ missionId, values, onChange }: CoordinatorFieldProps) {
  const say = useWords();
  const people = useStatesPeople(missionId);
  const name = (text: string) =>
    onChange({
      coordinatorName: text,
      coordinatorId: people.find((one) => one.name === text)?.id ?? null,
    });
  return (
    <Autocomplete
      id="plan-coordinatorName"
      freeSolo
      disableClearable
      options={people.map((one) => one.name)}
      inputValue={values.coordinatorName}
      onInputChange={(_, text, reason) => {
        if (reason !== 'reset' || text !== '') name(text);
      }}
      renderInput={(given) => <TextField {...given} label={say('plans.coordinator')} />}
    />
  );
}
