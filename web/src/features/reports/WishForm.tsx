import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useAreaName } from '../../app/catalogue';
import { useCurrentMission } from '../../app/current-mission';
import { useMembership, usePerson } from '../../app/person';
import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n/languages';
import { useWords } from '../../i18n/use-words';
import { DayField } from '../../ui/DayField';
import { CLASSIFICATIONS, FORMATS, REPORTS, type Wish } from './report-request';

interface WishFormProps {
  readonly wish: Wish;
  readonly onChange: (change: Partial<Wish>) => void;
}

/** What one may choose about a report. */
export function WishForm({ wish, onChange }: WishFormProps) {
  const say = useWords();
  const areaName = useAreaName();
  const { missions } = useCurrentMission();
  const mission = missions.find(({ id }) => id === wish.missionId);
  const seesDrafts = useSeesDrafts(wish.missionId);
  return (
    <>
      <Choose
        label={say('reports.report')}
        value={wish.report}
        options={REPORTS.map((one) => [one, say(`reports.names.${one}`)])}
        onChange={(report) => onChange({ report })}
        help={say(`reports.help.${wish.report}`)}
      />
      <Choose
        label={say('app.mission.label')}
        value={mission ? wish.missionId : ''}
        options={missions.map(({ id, reference, title }) => [
          id,
          <>
            <bdi>{reference}</bdi> · <bdi>{title}</bdi>
          </>,
        ])}
        onChange={(missionId) => onChange({ missionId, area: '' })}
      />
      {wish.report === 'area' && (
        <Choose
          label={say('administration.fields.area')}
          value={wish.area}
          options={(mission?.areas ?? []).map((code) => [code, `${code} · ${areaName(code)}`])}
          onChange={(area) => onChange({ area })}
        />
      )}
      <DayField
        label={say('reports.asOf')}
        value={wish.asOf}
        help={say('reports.asOfHelp')}
        onChange={(asOf) => onChange({ asOf })}
      />
      <Choose
        label={say('administration.fields.language')}
        value={wish.language}
        options={LANGUAGES.map((one) => [one, LANGUAGE_NAMES[one]])}
        onChange={(language) => onChange({ language })}
      />
      <Choose
        label={say('reports.format')}
        value={wish.format}
        options={FORMATS.map((one) => [one, say(`reports.formats.${one}`)])}
        onChange={(format) => onChange({ format })}
      />
      <Choose
        label={say('reports.classification')}
        value={wish.classification}
        options={CLASSIFICATIONS.map((one) => [one, say(`reports.classifications.${one}`)])}
        onChange={(classification) => onChange({ classification })}
      />
      {seesDrafts && (
        <FormControlLabel
          control={
            <Checkbox
              checked={wish.includeDrafts}
              onChange={(event) => onChange({ includeDrafts: event.target.checked })}
            />
          }
          label={say('reports.drafts')}
        />
      )}
    </>
  );
}

const AUDITING = new Set(['programme-manager', 'lead-auditor', 'auditor']);

function useSeesDrafts(missionId: string): boolean {
  const membership = useMembership(missionId);
  const isAdministrator = usePerson().roles.includes('administrator');
  return isAdministrator || (membership !== undefined && AUDITING.has(membership.role));
}

/** A long name goes on in the next line. */
const WHOLE = { whiteSpace: 'normal' } as const;

interface ChooseProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, ReactNode])[];
  readonly onChange: (chosen: T) => void;
  readonly help?: string;
}

const Choose = <T extends string>({ label, value, options, onChange, help }: ChooseProps<T>) => (
  <TextField
    select
    label={label}
    value={value}
    helperText={help}
    sx={{ '& .MuiSelect-select.MuiSelect-select': WHOLE }}
    onChange={(event) => onChange(event.target.value as T)}
  >
    {options.map(([id, name]) => (
      <MenuItem key={id} value={id} sx={WHOLE}>
        {name}
      </MenuItem>
    ))}
  </TextField>
);
