import AddOutlined from '@mui/icons-material/AddOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { ArrayInput, DataTable, NumberInput, SimpleFormIterator, type RaRecord } from 'react-admin';
import type { Mission, Schemas } from '../../api/types';
import { useMembership } from '../../app/person';
import { choicesOf } from '../../app/records/choices';
import { FormDialog } from '../../app/records/FormDialog';
import {
  AreasInput,
  ChoiceInput,
  DayInput,
  FilterChoice,
  LineInput,
  LinesInput,
  SearchInput,
} from '../../app/records/inputs';
import { MEDIUM, RecordPanel, WIDE } from '../../app/records/RecordList';
import { RowActions } from '../../app/records/RowActions';
import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n/languages';
import { useFormat, useLanguage, useWords } from '../../i18n/use-words';
import { advises } from './who-may';

type Consultation = Schemas['ConsultationResponse'];

const KINDS = [
  'technical-consultation',
  'knowledge-transfer',
] as const satisfies Consultation['kind'][];
const SENT = [
  'kind',
  'topic',
  'language',
  'areas',
  'heldOn',
  'hours',
  'participants',
  'outcome',
] as const;
const nameOf = ({ topic }: Consultation): string => topic;

/** What was advised and taught in a mission. */
export function ConsultationPanel({ mission }: { readonly mission: Mission }) {
  const say = useWords();
  const mayWrite = advises(useMembership(mission.id));
  const [edited, setEdited] = useState<RaRecord | 'new' | null>(null);
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
        columns={useColumns(resource, mayWrite, setEdited)}
      />
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

function useKinds() {
  const say = useWords();
  return choicesOf(KINDS, (kind) => say(`missions.consultationKind.${kind}`));
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

function useLabels() {
  const say = useWords();
  return {
    kind: say('administration.fields.kind'),
    topic: say('administration.fields.topic'),
    language: say('administration.fields.language'),
    areas: say('missions.fields.areas'),
    heldOn: say('missions.fields.heldOn'),
    hours: say('missions.fields.hours'),
    participants: say('missions.fields.participants'),
    outcome: say('missions.fields.outcome'),
  };
}

function useColumns(resource: string, mayWrite: boolean, onEdit: (record: RaRecord) => void) {
  const say = useWords();
  const labels = useLabels();
  const { day, number } = useFormat();
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
      render={({ topic }: Consultation) => <bdi>{topic}</bdi>}
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
      render={({ areas }: Consultation) => areas.join(', ')}
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
  ];
  if (!mayWrite) return columns;
  return [
    ...columns,
    <DataTable.Col key="actions" label={say('records.actions')} disableSort align="right">
      <RowActions resource={resource} nameOf={nameOf} onEdit={onEdit} />
    </DataTable.Col>,
  ];
}

interface ConsultationDialogProps {
  readonly mission: Mission;
  readonly consultation: RaRecord | undefined;
  readonly onClose: () => void;
}

function ConsultationDialog({ mission, consultation, onClose }: ConsultationDialogProps) {
  const say = useWords();
  const labels = useLabels();
  const { language } = useLanguage();
  const languages = choicesOf(LANGUAGES, (one) => LANGUAGE_NAMES[one]);
  return (
    <FormDialog
      title={say(consultation ? 'missions.consultations.change' : 'missions.consultations.add')}
      resource={`missions/${mission.id}/consultations`}
      record={consultation}
      defaults={{ kind: KINDS[0], language, areas: [], participants: [] }}
      prepare={(values) => Object.fromEntries(SENT.map((field) => [field, values[field] ?? null]))}
      labels={labels}
      onClose={onClose}
    >
      <LineInput source="topic" label={labels.topic} isRequired />
      <ChoiceInput source="kind" label={labels.kind} choices={useKinds()} isRequired />
      <DayInput source="heldOn" label={labels.heldOn} />
      <NumberInput source="hours" label={labels.hours} helperText={false} min={0} />
      <ChoiceInput source="language" label={labels.language} choices={languages} isRequired />
      <AreasInput source="areas" label={labels.areas} only={mission.areas} />
      <ArrayInput
        source="participants"
        label={labels.participants}
        className="whole"
        helperText={false}
      >
        <SimpleFormIterator inline disableReordering>
          <LineInput source="name" label={say('administration.fields.name')} isRequired />
          <LineInput source="organization" label={say('administration.fields.organization')} />
        </SimpleFormIterator>
      </ArrayInput>
      <LinesInput source="outcome" label={labels.outcome} />
    </FormDialog>
  );
}
