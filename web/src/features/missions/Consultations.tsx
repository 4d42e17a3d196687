import AddOutlined from '@mui/icons-material/AddOutlined';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { DataTable, type RaRecord } from 'react-admin';
import type { Mission } from '../../api/types';
import { useMembership } from '../../app/person';
import { FilterChoice, SearchInput } from '../../app/records/inputs';
import { MEDIUM, RecordPanel, WIDE } from '../../app/records/RecordList';
import { RowActions } from '../../app/records/RowActions';
import { useFormat, useWords } from '../../i18n/use-words';
import { useKinds, useLabels, type Consultation } from './consultation-words';
import { ConsultationDetails } from './ConsultationDetails';
import { ConsultationDialog } from './ConsultationDialog';
import { advises } from './who-may';

const nameOf = ({ topic }: Consultation): string => topic;

/** What was advised and taught in a mission. */
export function ConsultationPanel({ mission }: { readonly mission: Mission }) {
  const say = useWords();
  const mayWrite = advises(useMembership(mission.id));
  const [edited, setEdited] = useState<RaRecord | 'new' | null>(null);
  const [shown, setShown] = useState<Consultation | null>(null);
  const resource = `missions/${mission.id}/consultations`;
  return (
    <>
      <RecordPanel
        resource={resource}
        name="consultations"
        title={say('missions.tabs.consultations')}
        help={say('missions.consultations.help')}
        empty={say('missions.consultations.empty')}
        sort={{ field: 'heldOn', order: 'DESC' }}
        create={
          mayWrite && (
            <Button
              variant="contained"
              startIcon={<AddOutlined />}
              onClick={() => setEdited('new')}
            >
              {say('missions.consultations.add')}
            </Button>
          )
        }
        filters={<Filters />}
        columns={useColumns({ resource, mayWrite, onEdit: setEdited, onShow: setShown })}
      />
      {shown && <ConsultationDetails consultation={shown} onClose={() => setShown(null)} />}
      {edited && (
        <ConsultationDialog
          mission={mission}
          consultation={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}

function Filters() {
  const say = useWords();
  return (
    <>
      <SearchInput />
      <FilterChoice source="kind" label={say('administration.fields.kind')} choices={useKinds()} />
    </>
  );
}

interface ColumnsOf {
  readonly resource: string;
  readonly mayWrite: boolean;
  readonly onEdit: (record: RaRecord) => void;
  readonly onShow: (consultation: Consultation) => void;
}

function useColumns({ resource, mayWrite, onEdit, onShow }: ColumnsOf) {
  const say = useWords();
  const labels = useLabels();
  const { day, list, number } = useFormat();
  const columns = [
    <DataTable.Col
      key="held"
      source="heldOn"
      label={labels.heldOn}
      render={({ heldOn }: Consultation) => day(heldOn)}
    />,
    <DataTable.Col
      key="topic"
      source="topic"
      label={labels.topic}
      render={(consultation: Consultation) => (
        <Link
          component="button"
          type="button"
          sx={{ textAlign: 'start' }}
          onClick={() => onShow(consultation)}
        >
          <bdi>{consultation.topic}</bdi>
        </Link>
      )}
    />,
    <DataTable.Col
      key="kind"
      source="kind"
      label={labels.kind}
      sx={WIDE}
      render={({ kind }: Consultation) => say(`missions.consultationKind.${kind}`)}
    />,
    <DataTable.Col
      key="areas"
      source="areas"
      label={labels.areas}
      disableSort
      sx={MEDIUM}
      render={({ areas }: Consultation) => list(areas)}
    />,
    <DataTable.Col
      align="right"
      key="participants"
      source="participants"
      label={labels.participants}
      disableSort
      sx={WIDE}
      render={({ participants }: Consultation) => number(participants.length)}
    />,
    <DataTable.Col
      align="right"
      key="findings"
      source="findingIds"
      label={labels.findings}
      disableSort
      sx={WIDE}
      render={({ findingIds }: Consultation) => number(findingIds.length)}
    />,
  ];
  if (!mayWrite) return columns;
  return [
    ...columns,
    <DataTable.Col key="actions" label={say('records.actions')} disableSort align="right">
      <RowActions resource={resource} nameOf={nameOf} onEdit={onEdit} />
    </DataTable.Col>,
  ];
}
