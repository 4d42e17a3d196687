import { BooleanInput, DataTable, maxValue, minValue, NumberInput, required } from 'react-admin';
import type { Schemas } from '../../api/types';
import { useAreaName, useStateName } from '../../app/catalogue';
import { choicesOf } from '../../app/records/choices';
import { CreateButton } from '../../app/records/CreateButton';
import { ChoiceInput, FilterChoice, LineInput, SearchInput } from '../../app/records/inputs';
import { OpenLink } from '../../app/records/OpenLink';
import { MEDIUM, RecordList, WIDE } from '../../app/records/RecordList';
import { CreatePage, EditPage } from '../../app/records/RecordPages';
import { useMayChange } from '../../app/records/use-may';
import { useFormat, useWords } from '../../i18n/use-words';
import { Timeline } from '../journal/Timeline';
import { OVERALL, ScopeFilter, ScopeInput } from './ScopeInput';
import { StateFilter, StateInput } from './StateInput';

type Benchmark = Schemas['BenchmarkResponse'];

const STAGES = ['before', 'after'] as const satisfies Benchmark['stage'][];
const PERCENT = [required(), minValue(0), maxValue(100)];
const pathOf = (record: { id: unknown }): string => `/benchmarks/${String(record.id)}`;

function useLabels() {
  const say = useWords();
  return {
    state: say('administration.fields.state'),
    scope: say('administration.fields.scope'),
    value: say('administration.fields.value'),
    approximate: say('administration.fields.approximate'),
    stage: say('administration.fields.stage'),
    observedOn: say('administration.fields.observedOn'),
    source: say('administration.fields.source'),
    programme: say('administration.fields.programme'),
  };
}

function useStages() {
  const say = useWords();
  return choicesOf(STAGES, (stage) => say(`administration.stage.${stage}`));
}

export function BenchmarkList() {
  const say = useWords();
  const labels = useLabels();
  const mayChange = useMayChange('benchmarks');
  return (
    <RecordList
      resource="benchmarks"
      title={say('administration.benchmarks.title')}
      help={say('administration.benchmarks.help')}
      empty={say('administration.benchmarks.empty')}
      sort={{ field: 'observedOn', order: 'DESC' }}
      pathOf={mayChange ? pathOf : undefined}
      create={
        mayChange && (
          <CreateButton to="/benchmarks/create" label={say('administration.benchmarks.create')} />
        )
      }
      filters={[
        <SearchInput key="q" />,
        <StateFilter key="state" />,
        <ScopeFilter key="scope" />,
        <FilterChoice key="stage" source="stage" label={labels.stage} choices={useStages()} />,
      ]}
      columns={useColumns(mayChange)}
    />
  );
}

function useColumns(mayChange: boolean) {
  const say = useWords();
  const labels = useLabels();
  const { percent, roughDay } = useFormat();
  const areaName = useAreaName();
  const stateName = useStateName();
  return [
    <DataTable.Col key="source" source="source" label={labels.source} disableSort>
      <OpenLink
        pathOf={mayChange ? pathOf : undefined}
        nameOf={({ source }: Benchmark) => source}
      />
    </DataTable.Col>,
    <DataTable.Col
      key="state"
      source="state"
      label={labels.state}
      sx={MEDIUM}
      render={({ state }: Benchmark) =>
        state === null ? say('administration.world') : stateName(state)
      }
    />,
    <DataTable.Col
      key="scope"
      source="scope"
      label={labels.scope}
      render={({ scope }: Benchmark) =>
        scope === OVERALL ? say('administration.overall') : areaName(scope)
      }
    />,
    <DataTable.Col
      align="right"
      key="value"
      source="value"
      label={labels.value}
      render={({ value, approximate }: Benchmark) => `${approximate ? '≈ ' : ''}${percent(value)}`}
    />,
    <DataTable.Col
      key="stage"
      source="stage"
      label={labels.stage}
      disableSort
      sx={WIDE}
      render={({ stage }: Benchmark) =>
        stage === null ? null : say(`administration.stage.${stage}`)
      }
    />,
    <DataTable.Col
      key="observed"
      source="observedOn"
      label={labels.observedOn}
      sx={WIDE}
      render={({ observedOn }: Benchmark) => roughDay(observedOn)}
    />,
  ];
}

function BenchmarkFields() {
  const say = useWords();
  const labels = useLabels();
  return (
    <>
      <LineInput source="source" label={labels.source} isRequired />
      <StateInput none={say('administration.world')} />
      <ScopeInput />
      <NumberInput source="value" label={labels.value} helperText={false} validate={PERCENT} />
      <LineInput
        source="observedOn"
        label={labels.observedOn}
        help={say('administration.benchmarks.observedHelp')}
        isRequired
      />
      <ChoiceInput
        source="stage"
        label={labels.stage}
        choices={useStages()}
        none={say('administration.noStage')}
      />
      <BooleanInput source="approximate" label={labels.approximate} helperText={false} />
    </>
  );
}

export function BenchmarkCreate() {
  const say = useWords();
  return (
    <CreatePage
      resource="benchmarks"
      backTo="/benchmarks"
      title={say('administration.benchmarks.create')}
      labels={useLabels()}
      defaults={{ state: null, scope: OVERALL, approximate: false, stage: null }}
    >
      <BenchmarkFields />
    </CreatePage>
  );
}

export const BenchmarkEdit = () => (
  <EditPage
    resource="benchmarks"
    backTo="/benchmarks"
    nameOf={({ source }) => String(source)}
    labels={useLabels()}
    after={({ id }) => <Timeline subject={String(id)} />}
  >
    <BenchmarkFields />
  </EditPage>
);
