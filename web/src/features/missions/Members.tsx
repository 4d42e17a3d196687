import AddOutlined from '@mui/icons-material/AddOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { DataTable, type RaRecord } from 'react-admin';
import type { MissionRole } from '../../api/session';
import type { Mission, Schemas } from '../../api/types';
import { useOrganizationName } from '../../app/organizations';
import { useCan, useMembership } from '../../app/person';
import { choicesOf } from '../../app/records/choices';
import { FormDialog } from '../../app/records/FormDialog';
import {
  AreasInput,
  ChoiceInput,
  FilterChoice,
  RecordInput,
  SearchInput,
} from '../../app/records/inputs';
import { RecordPanel, WIDE } from '../../app/records/RecordList';
import { RowActions } from '../../app/records/RowActions';
import { useFormat, useWords } from '../../i18n/use-words';
import { MISSION_ROLES, rolesToGive } from './who-may';

type Member = Schemas['MemberResponse'];

/** The server looks for no fewer letters. */
const LEAST_OF_NAME = 2;

const nameOf = ({ name }: Member): string => name;

/** Who acts in a mission, in which areas. */
export function MemberPanel({ mission }: { readonly mission: Mission }) {
  const say = useWords();
  const can = useCan();
  const [edited, setEdited] = useState<RaRecord | 'new' | null>(null);
  const given = rolesToGive(useMembership(mission.id), can('users:manage'));
  const resource = `missions/${mission.id}/members`;
  const add = given.length > 0 && can('members:manage') && (
    <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setEdited('new')}>
      {say('missions.members.add')}
    </Button>
  );
  return (
    <>
      <RecordPanel
        resource={resource}
        name="members"
        title={say('missions.tabs.members')}
        help={say('missions.members.help')}
        empty={say('missions.members.empty')}
        sort={{ field: 'name', order: 'ASC' }}
        create={add}
        filters={<MemberFilters />}
        columns={useColumns(resource, given, setEdited)}
      />
      {edited && (
        <MemberDialog
          mission={mission}
          roles={given}
          member={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}

function MemberFilters() {
  const say = useWords();
  return (
    <>
      <SearchInput />
      <FilterChoice
        source="role"
        label={say('missions.fields.role')}
        choices={choicesOf(MISSION_ROLES, (role) => say(`domain.role.${role}`))}
      />
    </>
  );
}

function useColumns(
  resource: string,
  given: readonly MissionRole[],
  onEdit: (member: RaRecord) => void,
) {
  const say = useWords();
  const { list } = useFormat();
  const columns = [
    <DataTable.Col key="name" source="name" label={say('administration.fields.name')} />,
    <DataTable.Col
      key="role"
      source="role"
      label={say('missions.fields.role')}
      render={({ role }: Member) => say(`domain.role.${role}`)}
    />,
    <DataTable.Col
      key="areas"
      source="areas"
      label={say('missions.fields.areas')}
      disableSort
      sx={WIDE}
      render={({ areas }: Member) => (areas.length === 0 ? say('missions.allAreas') : list(areas))}
    />,
  ];
  if (given.length === 0) return columns;
  const isOpen = ({ role }: Member) => given.includes(role);
  return [
    ...columns,
    <DataTable.Col key="actions" label={say('records.actions')} disableSort align="right">
      <RowActions resource={resource} nameOf={nameOf} onEdit={onEdit} isOpen={isOpen} />
    </DataTable.Col>,
  ];
}

interface MemberDialogProps {
  readonly mission: Mission;
  readonly roles: readonly MissionRole[];
  readonly member: RaRecord | undefined;
  readonly onClose: () => void;
}

function MemberDialog({ mission, roles, member, onClose }: MemberDialogProps) {
  const say = useWords();
  const organizationName = useOrganizationName();
  const labels = {
    userId: say('missions.fields.person'),
    role: say('missions.fields.role'),
    areas: say('missions.fields.areas'),
  };
  return (
    <FormDialog
      title={member ? String(member.name) : say('missions.members.add')}
      resource={`missions/${mission.id}/members`}
      record={member}
      defaults={{ areas: [] }}
      prepare={({ userId, role, areas }) =>
        member ? { role, areas: areas ?? [] } : { userId, role, areas: areas ?? [] }
      }
      labels={labels}
      onClose={onClose}
    >
      {!member && (
        <RecordInput
          source="userId"
          resource="people"
          label={labels.userId}
          help={say('missions.members.personHelp')}
          leastTyped={LEAST_OF_NAME}
          nameOf={({ name, organizationId }: Schemas['FoundPersonResponse']) =>
            organizationId === null ? name : `${name} · ${organizationName(organizationId)}`
          }
          isRequired
        />
      )}
      <ChoiceInput
        source="role"
        label={labels.role}
        choices={choicesOf(roles, (role) => say(`domain.role.${role}`))}
        isRequired
      />
      <AreasInput
        source="areas"
        label={labels.areas}
        only={mission.areas}
        help={say('missions.members.areasHelp')}
      />
    </FormDialog>
  );
}
