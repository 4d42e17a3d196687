import { ArrayInput, NumberInput, SimpleFormIterator, type RaRecord } from 'react-admin';
import type { Mission } from '../../api/types';
import { choicesOf } from '../../app/records/choices';
import { FormDialog } from '../../app/records/FormDialog';
import {
  AreasInput,
  ChoiceInput,
  DayInput,
  LineInput,
  LinesInput,
  RecordsInput,
} from '../../app/records/inputs';
import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n/languages';
import { useLanguage, useWords } from '../../i18n/use-words';
import { nameOfFinding } from '../findings/repeatable';
import { KINDS, useKinds, useLabels } from './consultation-words';

const SENT = [
  'kind',
  'topic',
  'language',
  'areas',
  'heldOn',
  'hours',
  'participants',
  'outcome',
  'findingIds',
] as const;

interface ConsultationDialogProps {
  readonly mission: Mission;
  readonly consultation: RaRecord | undefined;
  readonly onClose: () => void;
}

/** Records a consultation, or changes it. */
export function ConsultationDialog({ mission, consultation, onClose }: ConsultationDialogProps) {
  const say = useWords();
  const labels = useLabels();
  const { language } = useLanguage();
  return (
    <FormDialog
      title={say(consultation ? 'missions.consultations.change' : 'missions.consultations.add')}
      resource={`missions/${mission.id}/consultations`}
      record={consultation}
      defaults={{ kind: KINDS[0], language, areas: [], participants: [], findingIds: [] }}
      prepare={(values) => Object.fromEntries(SENT.map((field) => [field, values[field] ?? null]))}
      labels={labels}
      onClose={onClose}
    >
      <LineInput source="topic" label={labels.topic} isRequired />
      <ChoiceInput source="kind" label={labels.kind} choices={useKinds()} isRequired />
      <DayInput source="heldOn" label={labels.heldOn} />
      <NumberInput source="hours" label={labels.hours} helperText={false} min={0} />
      <ChoiceInput
        source="language"
        label={labels.language}
        choices={choicesOf(LANGUAGES, (one) => LANGUAGE_NAMES[one])}
        isRequired
      />
      <AreasInput source="areas" label={labels.areas} only={mission.areas} />
      <RecordsInput
        source="findingIds"
        label={labels.findings}
        help={say('missions.consultations.findingsHelp')}
        resource="findings"
        filter={{ missionId: mission.id }}
        nameOf={nameOfFinding}
      />
      <Participants />
      <LinesInput source="outcome" label={labels.outcome} />
    </FormDialog>
  );
}

function Participants() {
  const say = useWords();
  return (
    <ArrayInput
      source="participants"
      label={say('missions.fields.participants')}
      className="whole"
      helperText={false}
    >
      <SimpleFormIterator inline disableReordering>
        <LineInput source="name" label={say('administration.fields.name')} isRequired />
        <LineInput source="organization" label={say('administration.fields.organization')} />
      </SimpleFormIterator>
    </ArrayInput>
  );
}
