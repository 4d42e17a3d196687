import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import Typography from '@mui/material/Typography';
import type { KeyboardEvent } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ASSESSMENT_STATUSES } from '../../api/types';
import { useAreaName, useCriticalElementName } from '../../app/catalogue';
import { useFormat, useWords } from '../../i18n/use-words';
import { Choice } from '../../ui/Choice';
import { FilterRow } from '../../ui/FilterRow';
import { SearchField } from '../../ui/SearchField';
import type { AreaProgress } from './answer';
import { isFiltered, type Filters } from './filters';
import { GRID_ID } from './QuestionGrid';
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
    <FilterRow onKeyDown={goToQuestions}>
      <SearchField
        id={SEARCH_ID}
        label={say('worksheet.search')}
        value={filters.q}
        onSearch={(value) => set('q', value)}
      />
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
        width={176}
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
    </FilterRow>
  );
}

/** From what was searched to what was found. */
function goToQuestions(event: KeyboardEvent): void {
  const isLeaving = event.key === 'Enter' || event.key === 'ArrowDown';
  if (!isLeaving || (event.target as HTMLElement).id !== SEARCH_ID) return;
  event.preventDefault();
  document.getElementById(GRID_ID)?.focus();
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
