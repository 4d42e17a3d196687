import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ASSESSMENT_STATUSES } from '../../api/types';
import { useAreaName, useCriticalElementName } from '../../app/catalogue';
import { useFormat, useWords } from '../../i18n/use-words';
import type { AreaProgress } from './answer';
import { isFiltered, type Filters } from './filters';
import { SEARCH_ID } from './use-workbench';

const ELEMENTS = ['CE-1', 'CE-2', 'CE-3', 'CE-4', 'CE-5', 'CE-6', 'CE-7', 'CE-8'];

interface FilterBarProps {
  readonly filters: Filters;
  readonly progress: readonly AreaProgress[];
  readonly shown: number;
  readonly all: number;
}

/** Which questions are shown; it stands in the address, so that it can be kept and sent. */
export function FilterBar({ filters, progress, shown, all }: FilterBarProps) {
  const say = useWords();
  const { number } = useFormat();
  const areaName = useAreaName();
  const elementName = useCriticalElementName();
  const [, setAddress] = useSearchParams();
  const set = (name: string, value: string) => {
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        next.delete(name);
        if (value !== '') next.set(name, value);
        return next;
      },
      { replace: true },
    );
  };
  const areas = progress.map(({ area }) => area);
  return (
    <Box
      className="no-print"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
    >
      <SearchField value={filters.q} onSearch={(value) => set('q', value)} />
      <Choice
        label={say('worksheet.area')}
        value={filters.area}
        options={areas}
        nameOf={areaName}
        onChoose={(value) => set('area', value)}
      />
      <Choice
        label={say('worksheet.criticalElement')}
        value={filters.criticalElement}
        options={ELEMENTS}
        nameOf={elementName}
        onChoose={(value) => set('criticalElement', value)}
      />
      <Choice
        label={say('worksheet.status')}
        value={filters.status}
        options={ASSESSMENT_STATUSES}
        wordOf={(status) => say(`domain.status.${status as (typeof ASSESSMENT_STATUSES)[number]}`)}
        onChoose={(value) => set('status', value)}
      />
      <Switch
        word={say('worksheet.priority')}
        isOn={filters.priority === true}
        onToggle={(isOn) => set('priority', isOn ? 'true' : '')}
      />
      <Switch
        word={say('worksheet.onSite')}
        isOn={filters.onSiteOnly === true}
        onToggle={(isOn) => set('onSiteOnly', isOn ? 'true' : '')}
      />
      {isFiltered(filters) && (
        <Button onClick={() => setAddress({}, { replace: true })}>{say('worksheet.clear')}</Button>
      )}
      <Typography
        role="status"
        variant="caption"
        color="textSecondary"
        sx={{ marginInlineStart: 'auto' }}
      >
        {say('worksheet.shown', { shown: number(shown), all: number(all) })}
      </Typography>
    </Box>
  );
}

const PAUSE_MS = 150;

interface SearchFieldProps {
  readonly value: string;
  readonly onSearch: (value: string) => void;
}

/** Searches a moment after the last letter. */
function SearchField({ value, onSearch }: SearchFieldProps) {
  const say = useWords();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onSearch(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);
  return (
    <TextField
      id={SEARCH_ID}
      type="search"
      label={say('worksheet.search')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      sx={{ flex: '1 1 240px', maxWidth: 360, m: 0 }}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly options: readonly string[];
  /** The name that stands beside the code. */
  readonly nameOf?: (option: string) => string;
  /** The word that stands for the option. */
  readonly wordOf?: (option: string) => string;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, nameOf, wordOf, onChoose }: ChoiceProps) {
  const say = useWords();
  const [first] = value;
  const chosen = first !== undefined && value.length === 1 && options.includes(first) ? first : '';
  return (
    <TextField
      select
      label={value.length > 1 ? `${label}: ${value.join(', ')}` : label}
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
      slotProps={{ select: { renderValue: (one) => wordOf?.(String(one)) ?? String(one) } }}
      sx={{ width: 170, m: 0 }}
    >
      <MenuItem value="">{say('worksheet.all')}</MenuItem>
      {options.map((option) => (
        <MenuItem key={option} value={option}>
          {wordOf?.(option) ?? `${option} – ${nameOf?.(option) ?? ''}`}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface SwitchProps {
  readonly word: string;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

const Switch = ({ word, isOn, onToggle }: SwitchProps) => (
  <ToggleButton
    value={word}
    size="small"
    selected={isOn}
    onChange={() => onToggle(!isOn)}
    sx={{ height: 40, px: 1.5 }}
  >
    {word}
  </ToggleButton>
);
