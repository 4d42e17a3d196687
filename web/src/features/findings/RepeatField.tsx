import { keepPreviousData, useQuery } from '@tanstack/react-query';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { get } from '../../api/client';
import { findingPath } from '../../api/paths';
import type { List } from '../../api/types';
import { useCurrentMission } from '../../app/current-mission';
import { useMission } from '../../app/MissionFrame';
import { useWords } from '../../i18n/use-words';
import { useSettled } from '../../ui/use-settled';
import type { Finding } from './finding';
import { nameOfFinding, repeatablePath } from './repeatable';

interface RepeatFieldProps {
  readonly value: string;
  /** The finding itself, which does not repeat itself. */
  readonly selfId: string | undefined;
  readonly onChange: (id: string) => void;
}

/** The finding that came back: one that some mission in the same State has issued. */
export function RepeatField({ value, selfId, onChange }: RepeatFieldProps) {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const { data: chosen } = useQuery({
    queryKey: ['finding', value],
    queryFn: () => get<Finding>(findingPath(value)),
    enabled: value !== '',
  });
  const current = value === '' ? null : (chosen ?? null);
  const options = useRepeatable(current && typed === nameOfFinding(current) ? '' : typed);
  return (
    <Autocomplete
      options={options.filter(({ id }) => id !== selfId)}
      value={current}
      inputValue={typed}
      onInputChange={(_, text) => setTyped(text)}
      getOptionKey={({ id }) => id}
      getOptionLabel={nameOfFinding}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      // The server has looked for the words already.
      filterOptions={(found) => found}
      noOptionsText={say('findings.noneFound')}
      clearText={say('findings.noRepeat')}
      openText={say('findings.repeatOf')}
      closeText={say('ui.close')}
      onChange={(_, one) => onChange(one?.id ?? '')}
      renderInput={(given) => (
        <TextField
          {...given}
          label={say('findings.repeatOf')}
          helperText={say('findings.repeatHelp')}
        />
      )}
    />
  );
}

function useRepeatable(typed: string): readonly Finding[] {
  const { state } = useMission();
  const { missions } = useCurrentMission();
  const words = useSettled(typed.trim());
  const path = repeatablePath(words);
  const { data } = useQuery({
    queryKey: ['findings', path],
    queryFn: () => get<List<Finding>>(path),
    placeholderData: keepPreviousData,
  });
  const inState = new Set(missions.filter((one) => one.state === state).map(({ id }) => id));
  return (data?.items ?? []).filter(({ missionId }) => inState.has(missionId));
}
