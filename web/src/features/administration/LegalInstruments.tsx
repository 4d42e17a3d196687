import AddOutlined from '@mui/icons-material/AddOutlined';
import Button from '@mui/material/Button';
import { ArrayInput, DataTable, SimpleFormIterator, useSimpleFormIterator } from 'react-admin';
import type { Schemas } from '../../api/types';
import { useStateName } from '../../app/catalogue';
import { choicesOf } from '../../app/records/choices';
import { CreateButton } from '../../app/records/CreateButton';
import {
  ChoiceInput,
  DayInput,
  FilterChoice,
  LineInput,
  SearchInput,
} from '../../app/records/inputs';
import { OpenLink } from '../../app/records/OpenLink';
import { MEDIUM, RecordList, WIDE } from '../../app/records/RecordList';
import { CreatePage, EditPage } from '../../app/records/RecordPages';
import { useMayChange } from '../../app/records/use-may';
import { useFormat, useWords } from '../../i18n/use-words';
import { Timeline } from '../journal/Timeline';
import { StateFilter, StateInput } from './StateInput';

type Instrument = Schemas['LegalInstrumentResponse'];

const KINDS = [
  'code',
  'law',
  'regulation',
  'order',
  'other',
] as const satisfies Instrument['kind'][];
const pathOf = (record: { id: unknown }): string => `/legal-instruments/${String(record.id)}`;

function useKinds() {
  const say = useWords();
  return choicesOf(KINDS, (kind) => say(`administration.instrumentKind.${kind}`));
}

function useLabels() {
  const say = useWords();
  return {
    title: say('administration.fields.title'),
    number: say('administration.fields.number'),
    kind: say('administration.fields.kind'),
    state: say('administration.fields.state'),
    adoptedOn: say('administration.fields.adoptedOn'),
    amendments: say('administration.fields.amendments'),
  };
}

export function LegalInstrumentList() {
  const say = useWords();
  const labels = useLabels();
  const mayChange = useMayChange('legal-instruments');
  return (
    <RecordList
      resource="legal-instruments"
      title={say('administration.instruments.title')}
      help={say('administration.instruments.help')}
      empty={say('administration.instruments.empty')}
      sort={{ field: 'title', order: 'ASC' }}
      pathOf={mayChange ? pathOf : undefined}
      create={
        mayChange && (
          <CreateButton
            to="/legal-instruments/create"
            label={say('administration.instruments.create')}
          />
        )
      }
      filters={[
        <SearchInput key="q" />,
        <FilterChoice key="kind" source="kind" label={labels.kind} choices={useKinds()} />,
        <StateFilter key="state" />,
      ]}
      columns={useColumns(mayChange)}
    />
  );
}

function useColumns(mayChange: boolean) {
  const say = useWords();
  const labels = useLabels();
  const { day, number } = useFormat();
  const stateName = useStateName();
  return [
    <DataTable.Col key="title" source="title" label={labels.title}>
      <OpenLink pathOf={mayChange ? pathOf : undefined} nameOf={({ title }: Instrument) => title} />
    </DataTable.Col>,
    <DataTable.Col key="number" source="number" label={labels.number} />,
    <DataTable.Col
      key="kind"
      source="kind"
      label={labels.kind}
      sx={MEDIUM}
      render={({ kind }: Instrument) => say(`administration.instrumentKind.${kind}`)}
    />,
    <DataTable.Col
      key="state"
      source="state"
      label={labels.state}
      sx={MEDIUM}
      render={({ state }: Instrument) => stateName(state)}
    />,
    <DataTable.Col
      key="adopted"
      source="adoptedOn"
      label={labels.adoptedOn}
      sx={WIDE}
      render={({ adoptedOn }: Instrument) => day(adoptedOn)}
    />,
    <DataTable.Col
      key="amendments"
      source="amendments"
      label={labels.amendments}
      disableSort
      sx={WIDE}
      render={({ amendments }: Instrument) => number(amendments.length)}
    />,
  ];
}

function InstrumentFields() {
  const labels = useLabels();
  return (
    <>
      <LineInput source="title" label={labels.title} isRequired />
      <LineInput source="number" label={labels.number} isRequired />
      <ChoiceInput source="kind" label={labels.kind} choices={useKinds()} isRequired />
      <StateInput isRequired />
      <DayInput source="adoptedOn" label={labels.adoptedOn} />
      <ArrayInput
        source="amendments"
        label={labels.amendments}
        className="whole"
        helperText={false}
      >
        <SimpleFormIterator inline disableReordering disableClear addButton={<AddAmendment />}>
          <LineInput source="number" label={labels.number} isRequired />
          <DayInput source="adoptedOn" label={labels.adoptedOn} isRequired />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}

function AddAmendment() {
  const say = useWords();
  const { add } = useSimpleFormIterator();
  return (
    <Button startIcon={<AddOutlined />} onClick={() => add()}>
      {say('administration.instruments.addAmendment')}
    </Button>
  );
}

export function LegalInstrumentCreate() {
  const say = useWords();
  return (
    <CreatePage
      resource="legal-instruments"
      backTo="/legal-instruments"
      title={say('administration.instruments.create')}
      labels={useLabels()}
      defaults={{ kind: 'law', state: 'TJ', adoptedOn: null, amendments: [] }}
    >
      <InstrumentFields />
    </CreatePage>
  );
}

export const LegalInstrumentEdit = () => (
  <EditPage
    resource="legal-instruments"
    backTo="/legal-instruments"
    nameOf={({ title }) => String(title)}
    labels={useLabels()}
    after={({ id }) => <Timeline subject={String(id)} />}
  >
    <InstrumentFields />
  </EditPage>
);
