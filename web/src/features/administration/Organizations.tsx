import { DataTable } from 'react-admin';
import type { Schemas } from '../../api/types';
import { useStateName } from '../../app/catalogue';
import { choicesOf } from '../../app/records/choices';
import { CreateButton } from '../../app/records/CreateButton';
import { ChoiceInput, FilterChoice, LineInput, SearchInput } from '../../app/records/inputs';
import { OpenLink } from '../../app/records/OpenLink';
import { MEDIUM, RecordList, WIDE } from '../../app/records/RecordList';
import { CreatePage, EditPage } from '../../app/records/RecordPages';
import { useMayChange } from '../../app/records/use-may';
import { useWords } from '../../i18n/use-words';
import { Timeline } from '../journal/Timeline';
import { StateFilter, StateInput } from './StateInput';

type Organization = Schemas['OrganizationResponse'];

const KINDS = [
  'state-authority',
  'auditing-authority',
  'investigation-authority',
  'ministry',
  'service-provider',
  'icao',
] as const satisfies Organization['kind'][];

const pathOf = (record: { id: unknown }): string => `/organizations/${String(record.id)}`;

/** What people call an organization. */
export const nameOfOrganization = ({ shortName, name }: Organization): string => shortName ?? name;

function useKinds() {
  const say = useWords();
  return choicesOf(KINDS, (kind) => say(`administration.organizationKind.${kind}`));
}

function useLabels() {
  const say = useWords();
  return {
    name: say('administration.fields.fullName'),
    shortName: say('administration.fields.shortName'),
    kind: say('administration.fields.kind'),
    state: say('administration.fields.state'),
  };
}

export function OrganizationList() {
  const say = useWords();
  const labels = useLabels();
  const kinds = useKinds();
  const stateName = useStateName();
  const mayChange = useMayChange('organizations');
  const path = mayChange ? pathOf : undefined;
  return (
    <RecordList
      resource="organizations"
      title={say('administration.organizations.title')}
      help={say('administration.organizations.help')}
      empty={say('administration.organizations.empty')}
      sort={{ field: 'name', order: 'ASC' }}
      pathOf={path}
      create={
        mayChange && (
          <CreateButton
            to="/organizations/create"
            label={say('administration.organizations.create')}
          />
        )
      }
      filters={[
        <SearchInput key="q" />,
        <FilterChoice key="kind" source="kind" label={labels.kind} choices={kinds} />,
        <StateFilter key="state" />,
      ]}
      columns={[
        <DataTable.Col key="name" source="name" label={labels.name}>
          <OpenLink pathOf={path} nameOf={({ name }: Organization) => name} />
        </DataTable.Col>,
        <DataTable.Col key="short" source="shortName" label={labels.shortName} sx={WIDE} />,
        <DataTable.Col
          key="kind"
          source="kind"
          label={labels.kind}
          sx={MEDIUM}
          render={({ kind }: Organization) => say(`administration.organizationKind.${kind}`)}
        />,
        <DataTable.Col
          key="state"
          source="state"
          label={labels.state}
          render={({ state }: Organization) => (state === null ? null : stateName(state))}
        />,
      ]}
    />
  );
}

function OrganizationFields() {
  const labels = useLabels();
  const kinds = useKinds();
  return (
    <>
      <LineInput source="name" label={labels.name} isRequired />
      <LineInput source="shortName" label={labels.shortName} />
      <ChoiceInput source="kind" label={labels.kind} choices={kinds} isRequired />
      <StateInput />
    </>
  );
}

export function OrganizationCreate() {
  const say = useWords();
  return (
    <CreatePage
      resource="organizations"
      backTo="/organizations"
      title={say('administration.organizations.create')}
      labels={useLabels()}
      defaults={{ kind: 'service-provider', state: null, shortName: null }}
    >
      <OrganizationFields />
    </CreatePage>
  );
}

export const OrganizationEdit = () => (
  <EditPage
    resource="organizations"
    backTo="/organizations"
    nameOf={({ name }) => String(name)}
    labels={useLabels()}
    after={({ id }) => <Timeline subject={String(id)} />}
  >
    <OrganizationFields />
  </EditPage>
);
