import Chip from '@mui/material/Chip';
import { DataTable, FunctionField, ReferenceField } from 'react-admin';
import type { Schemas } from '../../api/types';
import { CreateButton } from '../../app/records/CreateButton';
import { SearchInput } from '../../app/records/inputs';
import { OpenLink } from '../../app/records/OpenLink';
import { MEDIUM, RecordList, WIDE } from '../../app/records/RecordList';
import { YesNoFilter } from '../../app/records/YesNoFilter';
import { CreatePage, EditPage } from '../../app/records/RecordPages';
import { useMayChange } from '../../app/records/use-may';
import { LANGUAGE_NAMES } from '../../i18n/languages';
import { useFormat, useLanguage, useWords } from '../../i18n/use-words';
import { Timeline } from '../journal/Timeline';
import { nameOfOrganization } from './Organizations';
import { toUserChange, userAsTyped } from './user-form';
import { UserFields, useUserLabels } from './UserFields';

type User = Schemas['UserResponse'];

const pathOf = (record: { id: unknown }): string => `/users/${String(record.id)}`;

export function UserList() {
  const say = useWords();
  const mayChange = useMayChange('users');
  return (
    <RecordList
      resource="users"
      title={say('administration.users.title')}
      help={say('administration.users.help')}
      empty={say('administration.users.empty')}
      sort={{ field: 'name', order: 'ASC' }}
      pathOf={mayChange ? pathOf : undefined}
      create={
        mayChange && <CreateButton to="/users/create" label={say('administration.users.create')} />
      }
      filters={<UserFilters />}
      columns={userColumns(say, mayChange)}
    />
  );
}

function UserFilters() {
  const say = useWords();
  return (
    <>
      <SearchInput help={say('administration.users.search')} />
      <YesNoFilter source="administrator" label={say('domain.role.administrator')} />
      <YesNoFilter source="disabled" label={say('administration.fields.disabled')} />
    </>
  );
}

const userColumns = (say: ReturnType<typeof useWords>, mayChange: boolean) => [
  <DataTable.Col key="name" source="name" label={say('administration.fields.name')}>
    <OpenLink pathOf={mayChange ? pathOf : undefined} nameOf={({ name }: User) => name} />
  </DataTable.Col>,
  <DataTable.Col
    key="email"
    source="email"
    label={say('administration.fields.email')}
    sx={MEDIUM}
  />,
  <DataTable.Col
    key="organization"
    source="organizationId"
    label={say('administration.fields.organization')}
    disableSort
    sx={WIDE}
  >
    <ReferenceField source="organizationId" reference="organizations" link={false}>
      <FunctionField render={nameOfOrganization} />
    </ReferenceField>
  </DataTable.Col>,
  <DataTable.Col
    key="language"
    source="language"
    label={say('administration.fields.language')}
    disableSort
    sx={WIDE}
    render={({ language }: User) => LANGUAGE_NAMES[language]}
  />,
  <DataTable.Col
    key="roles"
    source="roles"
    label={say('administration.fields.standing')}
    disableSort
    render={(user: User) => <Standing user={user} />}
  />,
  <DataTable.Col
    key="createdAt"
    source="createdAt"
    label={say('administration.fields.createdAt')}
    sx={WIDE}
    render={({ createdAt }: User) => <Instant at={createdAt} />}
  />,
];

function Standing({ user }: { readonly user: User }) {
  const say = useWords();
  const { day } = useFormat();
  return (
    <>
      {user.roles.includes('administrator') && (
        <Chip label={say('domain.role.administrator')} color="primary" variant="outlined" />
      )}{' '}
      {user.disabledAt !== null && (
        <Chip
          label={say('administration.users.disabledSince', {
            day: day(user.disabledAt.slice(0, 10)),
          })}
          color="error"
          variant="outlined"
        />
      )}
    </>
  );
}

const Instant = ({ at }: { readonly at: string }) => useFormat().instant(at);

export function UserCreate() {
  const say = useWords();
  const { language } = useLanguage();
  return (
    <CreatePage
      resource="users"
      backTo="/users"
      title={say('administration.users.create')}
      labels={useUserLabels()}
      defaults={{ language, organizationId: null, isAdministrator: false }}
      prepare={toUserChange}
    >
      <UserFields isNew />
    </CreatePage>
  );
}

export const UserEdit = () => (
  <EditPage
    resource="users"
    backTo="/users"
    nameOf={({ name }) => String(name)}
    labels={useUserLabels()}
    asTyped={userAsTyped}
    prepare={toUserChange}
    isDeletable={false}
    after={({ id }) => <Timeline subject={String(id)} />}
  >
    <UserFields isNew={false} />
  </EditPage>
);
