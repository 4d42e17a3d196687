import { DataTable } from 'react-admin';
import type { Schemas } from '../../api/types';
import type { FieldValues } from '../../app/records/conflict';
import { CreateButton } from '../../app/records/CreateButton';
import { LineInput, NamesInput, SearchInput } from '../../app/records/inputs';
import { OpenLink } from '../../app/records/OpenLink';
import { MEDIUM, RecordList, WIDE } from '../../app/records/RecordList';
import { CreatePage, EditPage } from '../../app/records/RecordPages';
import { useMayChange } from '../../app/records/use-may';
import { textIn } from '../../i18n/languages';
import { useLanguage, useWords } from '../../i18n/use-words';
import { textsTyped } from './localized';

type State = Schemas['StateResponse'];

const pathOf = (record: { id: unknown }): string => `/states/${String(record.id)}`;

function useLabels() {
  const say = useWords();
  return {
    code: say('administration.fields.code'),
    code3: say('administration.fields.code3'),
    names: say('administration.fields.name'),
    timeZone: say('administration.fields.timeZone'),
  };
}

export function StateList() {
  const say = useWords();
  const labels = useLabels();
  const { language } = useLanguage();
  const mayChange = useMayChange('states');
  const path = mayChange ? pathOf : undefined;
  return (
    <RecordList
      resource="states"
      title={say('administration.states.title')}
      help={say('administration.states.help')}
      empty={say('administration.states.empty')}
      sort={{ field: 'code', order: 'ASC' }}
      pathOf={path}
      create={
        mayChange && (
          <CreateButton to="/states/create" label={say('administration.states.create')} />
        )
      }
      filters={<SearchInput />}
      columns={[
        <DataTable.Col key="names" source="names" label={labels.names} disableSort>
          <OpenLink pathOf={path} nameOf={({ names }: State) => textIn(names, language)} />
        </DataTable.Col>,
        <DataTable.Col key="code" source="code" label={labels.code} />,
        <DataTable.Col key="code3" source="code3" label={labels.code3} sx={WIDE} />,
        <DataTable.Col
          key="zone"
          source="timeZone"
          label={labels.timeZone}
          disableSort
          sx={MEDIUM}
        />,
      ]}
    />
  );
}

function StateFields({ isNew }: { readonly isNew: boolean }) {
  const labels = useLabels();
  return (
    <>
      <LineInput source="code" label={labels.code} isRequired isFixed={!isNew} />
      <LineInput source="code3" label={labels.code3} isRequired isFixed={!isNew} />
      <NamesInput source="names" />
      <LineInput source="timeZone" label={labels.timeZone} isRequired />
    </>
  );
}

const toState = ({ code, code3, names, timeZone }: FieldValues): FieldValues => ({
  code,
  code3,
  names: textsTyped(names),
  timeZone,
});

export function StateCreate() {
  const say = useWords();
  return (
    <CreatePage
      resource="states"
      backTo="/states"
      title={say('administration.states.create')}
      labels={useLabels()}
      defaults={{ timeZone: 'Asia/Dushanbe' }}
      prepare={toState}
    >
      <StateFields isNew />
    </CreatePage>
  );
}

export function StateEdit() {
  const { language } = useLanguage();
  return (
    <EditPage
      resource="states"
      backTo="/states"
      nameOf={({ names }) => textIn(names as State['names'], language)}
      labels={useLabels()}
      prepare={toState}
    >
      <StateFields isNew={false} />
    </EditPage>
  );
}
