import Chip from '@mui/material/Chip';
import { BooleanInput, DataTable, useGetList } from 'react-admin';
import type { Mission, MissionStatus } from '../../api/types';
import { useStateName } from '../../app/catalogue';
import { useCan } from '../../app/person';
import { choicesOf } from '../../app/records/choices';
import { CreateButton } from '../../app/records/CreateButton';
import {
  AreasInput,
  ChoiceInput,
  DayInput,
  FilterChoice,
  LineInput,
  LinesInput,
  RecordInput,
  SearchInput,
} from '../../app/records/inputs';
import { OpenLink } from '../../app/records/OpenLink';
import { MEDIUM, RecordList, WIDE } from '../../app/records/RecordList';
import { CreatePage } from '../../app/records/RecordPages';
import { useFormat, useWords } from '../../i18n/use-words';
import { nameOfOrganization } from '../administration/Organizations';
import { StateFilter, StateInput } from '../administration/StateInput';
import { useMissionLabels } from './labels';

const KINDS = [
  'internal-audit',
  'self-assessment',
  'icao-audit',
  'icvm',
  'off-site-validation',
] as const satisfies Mission['kind'][];
const STATUSES = [
  'planned',
  'in-progress',
  'commenting',
  'reported',
  'following-up',
  'closed',
  'cancelled',
] as const satisfies MissionStatus[];
const pathOf = (record: { id: unknown }): string => `/missions/${String(record.id)}`;

/** Every mission that one may know of. */
export function MissionList() {
  const say = useWords();
  const can = useCan();
  return (
    <RecordList
      resource="missions"
      title={say('missions.title')}
      help={say('missions.help')}
      empty={say('missions.empty')}
      sort={{ field: 'createdAt', order: 'DESC' }}
      pathOf={pathOf}
      create={
        can('missions:create') && (
          <CreateButton to="/missions/create" label={say('missions.create')} />
        )
      }
      filters={<MissionFilters />}
      columns={useColumns()}
    />
  );
}

function MissionFilters() {
  const say = useWords();
  const labels = useMissionLabels();
  return (
    <>
      <SearchInput />
      <FilterChoice
        source="status"
        label={labels.status}
        choices={choicesOf(STATUSES, (status) => say(`domain.missionStatus.${status}`))}
      />
      <FilterChoice
        source="kind"
        label={labels.kind}
        choices={choicesOf(KINDS, (kind) => say(`domain.missionKind.${kind}`))}
      />
      <StateFilter />
    </>
  );
}

function useColumns() {
  const say = useWords();
  const labels = useMissionLabels();
  const { day } = useFormat();
  const stateName = useStateName();
  return [
    <DataTable.Col key="reference" source="reference" label={labels.reference}>
      <OpenLink pathOf={pathOf} nameOf={({ reference }: Mission) => reference} />
    </DataTable.Col>,
    <DataTable.Col
      key="title"
      source="title"
      label={labels.title}
      render={({ title }: Mission) => <bdi>{title}</bdi>}
    />,
    <DataTable.Col
      key="state"
      source="state"
      label={labels.state}
      sx={WIDE}
      render={({ state }: Mission) => stateName(state)}
    />,
    <DataTable.Col
      key="kind"
      source="kind"
      label={labels.kind}
      sx={WIDE}
      render={({ kind }: Mission) => say(`domain.missionKind.${kind}`)}
    />,
    <DataTable.Col
      key="status"
      source="status"
      label={labels.status}
      sx={MEDIUM}
      render={({ status }: Mission) => (
        <Chip label={say(`domain.missionStatus.${status}`)} variant="outlined" />
      )}
    />,
    <DataTable.Col
      key="starts"
      source="startsOn"
      label={labels.startsOn}
      sx={WIDE}
      render={({ startsOn }: Mission) => day(startsOn)}
    />,
    <DataTable.Col
      key="ends"
      source="endsOn"
      label={labels.endsOn}
      sx={WIDE}
      render={({ endsOn }: Mission) => day(endsOn)}
    />,
  ];
}

export function MissionCreate() {
  const say = useWords();
  const labels = useMissionLabels();
  const { data: editions = [] } = useGetList('editions', {
    filter: { status: 'published' },
    sort: { field: 'code', order: 'DESC' },
  });
  const kinds = choicesOf(KINDS, (kind) => say(`domain.missionKind.${kind}`));
  const codes = editions.map(({ code }) => ({ id: String(code), name: String(code) }));
  return (
    <CreatePage
      resource="missions"
      backTo="/missions"
      pathOf={pathOf}
      title={say('missions.create')}
      labels={labels}
      defaults={{
        state: 'TJ',
        kind: 'internal-audit',
        areas: [],
        leadOrganizationId: null,
        startsOn: null,
        endsOn: null,
        note: null,
        illustrative: false,
      }}
    >
      <LineInput source="title" label={labels.title} isRequired />
      <StateInput isRequired />
      <ChoiceInput source="kind" label={labels.kind} choices={kinds} isRequired />
      <ChoiceInput source="edition" label={labels.edition} choices={codes} isRequired />
      <MissionFields />
      <BooleanInput
        source="illustrative"
        label={labels.illustrative}
        helperText={say('missions.illustrativeHelp')}
        className="whole"
      />
    </CreatePage>
  );
}

/** What may also be said, and changed, later. */
export function MissionFields() {
  const say = useWords();
  const labels = useMissionLabels();
  return (
    <>
      <AreasInput source="areas" label={labels.areas} help={say('missions.areasHelp')} />
      <DayInput source="startsOn" label={labels.startsOn} />
      <DayInput source="endsOn" label={labels.endsOn} />
      <RecordInput
        source="leadOrganizationId"
        resource="organizations"
        label={labels.leadOrganizationId}
        nameOf={nameOfOrganization}
        className="whole"
      />
      <LinesInput source="note" label={labels.note} />
    </>
  );
}
