import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import { useSearchParams } from 'react-router-dom';
import { useAreaName, useCriticalElementName } from '../../app/catalogue';
import { useMission } from '../../app/MissionFrame';
import { useWords } from '../../i18n/use-words';
import { Choice } from '../../ui/Choice';
import { FilterRow } from '../../ui/FilterRow';
import { SearchField } from '../../ui/SearchField';
import { DUES, isFiltered, type Due, type Filters } from './filters';
import { FINDING_KINDS, FINDING_STATES, type FindingKind, type FindingState } from './finding';

const ELEMENTS = ['CE-1', 'CE-2', 'CE-3', 'CE-4', 'CE-5', 'CE-6', 'CE-7', 'CE-8'];

/** Puts a filter into the address; the pages are counted anew. */
export function useFilter(): (name: string, value: string) => void {
  const [, setAddress] = useSearchParams();
  return (name, value) => {
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        next.delete('page');
        next.delete(name);
        if (value !== '') next.set(name, value);
        return next;
      },
      { replace: true },
    );
  };
}

/** Which findings are shown; it stands in the address, so that it can be kept and sent. */
export function FindingFilters({ filters }: { readonly filters: Filters }) {
  const say = useWords();
  const areaName = useAreaName();
  const elementName = useCriticalElementName();
  const { areas } = useMission();
  const set = useFilter();
  const [address, setAddress] = useSearchParams();
  const clear = () => {
    const view = address.get('view');
    setAddress(view === null ? {} : { view }, { replace: true });
  };
  return (
    <FilterRow>
      <SearchField
        label={say('findings.search')}
        value={filters.q}
        onSearch={(value) => set('q', value)}
      />
      <Choice
        label={say('findings.area')}
        value={filters.area}
        options={areas}
        nameOf={areaName}
        onChoose={(value) => set('area', value)}
        width={120}
      />
      <Choice
        label={say('findings.criticalElement')}
        value={filters.criticalElement}
        options={ELEMENTS}
        nameOf={elementName}
        onChoose={(value) => set('criticalElement', value)}
        width={150}
      />
      <Choice
        label={say('findings.state')}
        value={filters.state}
        options={FINDING_STATES}
        wordOf={(state) => say(`domain.state.${state as FindingState}`)}
        onChoose={(value) => set('state', value)}
      />
      <Choice
        label={say('findings.kind')}
        value={filters.kind}
        options={FINDING_KINDS}
        wordOf={(kind) => say(`domain.kind.${kind as FindingKind}`)}
        onChoose={(value) => set('kind', value)}
      />
      <Choice
        label={say('findings.dueOn')}
        value={filters.due === null ? [] : [filters.due]}
        options={DUES}
        wordOf={(due) => say(`findings.due.${due as Due}`)}
        onChoose={(value) => set('due', value)}
        width={150}
      />
      <ToggleButton
        value="ssc"
        size="small"
        selected={filters.ssc}
        title={say('findings.sscLong')}
        onChange={() => set('ssc', filters.ssc ? '' : 'true')}
        sx={{ height: 40, px: 1.5 }}
      >
        {say('findings.ssc')}
      </ToggleButton>
      {isFiltered(filters) && <Button onClick={clear}>{say('findings.clear')}</Button>}
    </FilterRow>
  );
}
