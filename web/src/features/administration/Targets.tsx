import { DataTable, maxValue, minValue, NumberInput, required } from 'react-admin';
import type { Schemas } from '../../api/types';
import { useAreaName } from '../../app/catalogue';
import { CreateButton } from '../../app/records/CreateButton';
import { DayInput, LineInput, SearchInput } from '../../app/records/inputs';
import { OpenLink } from '../../app/records/OpenLink';
import { RecordList } from '../../app/records/RecordList';
import { CreatePage, EditPage } from '../../app/records/RecordPages';
import { useMayChange } from '../../app/records/use-may';
import { useFormat, useWords } from '../../i18n/use-words';
import { Timeline } from '../journal/Timeline';
import { OVERALL, ScopeFilter, ScopeInput } from './ScopeInput';

type Target = Schemas['TargetResponse'];

const PERCENT = [required(), minValue(0), maxValue(100)];
const pathOf = (record: { id: unknown }): string => `/targets/${String(record.id)}`;

function useLabels() {
  const say = useWords();
  return {
    source: say('administration.fields.source'),
    scope: say('administration.fields.scope'),
    value: say('administration.fields.value'),
    dueOn: say('administration.fields.dueOn'),
  };
}

export function TargetList() {
  const say = useWords();
  const labels = useLabels();
  const { percent, day } = useFormat();
  const areaName = useAreaName();
  const mayChange = useMayChange('targets');
  const path = mayChange ? pathOf : undefined;
  return (
    <RecordList
      resource="targets"
      title={say('administration.targets.title')}
      help={say('administration.targets.help')}
      empty={say('administration.targets.empty')}
      sort={{ field: 'value', order: 'ASC' }}
      pathOf={path}
      create={
        mayChange && (
          <CreateButton to="/targets/create" label={say('administration.targets.create')} />
        )
      }
      filters={[<SearchInput key="q" />, <ScopeFilter key="scope" />]}
      columns={[
        <DataTable.Col key="source" source="source" label={labels.source}>
          <OpenLink pathOf={path} nameOf={({ source }: Target) => source} />
        </DataTable.Col>,
        <DataTable.Col
          key="scope"
          source="scope"
          label={labels.scope}
          render={({ scope }: Target) =>
            scope === OVERALL ? say('administration.overall') : areaName(scope)
          }
        />,
        <DataTable.Col
          align="right"
          key="value"
          source="value"
          label={labels.value}
          render={({ value }: Target) => percent(value)}
        />,
        <DataTable.Col
          key="due"
          source="dueOn"
          label={labels.dueOn}
          render={({ dueOn }: Target) => day(dueOn)}
        />,
      ]}
    />
  );
}

function TargetFields() {
  const labels = useLabels();
  return (
    <>
      <LineInput source="source" label={labels.source} isRequired />
      <ScopeInput />
      <NumberInput source="value" label={labels.value} helperText={false} validate={PERCENT} />
      <DayInput source="dueOn" label={labels.dueOn} />
    </>
  );
}

export function TargetCreate() {
  const say = useWords();
  return (
    <CreatePage
      resource="targets"
      backTo="/targets"
      title={say('administration.targets.create')}
      labels={useLabels()}
      defaults={{ scope: OVERALL, dueOn: null }}
    >
      <TargetFields />
    </CreatePage>
  );
}

export function TargetEdit() {
  const { percent } = useFormat();
  return (
    <EditPage
      resource="targets"
      backTo="/targets"
      nameOf={({ source, value }) => `${String(source)} · ${percent(Number(value))}`}
      labels={useLabels()}
      after={({ id }) => <Timeline subject={String(id)} />}
    >
      <TargetFields />
    </EditPage>
  );
}
