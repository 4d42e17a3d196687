import Drawer from '@mui/material/Drawer';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Close from '@mui/icons-material/Close';
import { useState, type ReactNode } from 'react';
import {
  AutocompleteInput,
  DataTable,
  TextInput,
  useListContext,
  type RaRecord,
} from 'react-admin';
import { useCurrentMission } from '../../app/current-mission';
import { useCan } from '../../app/person';
import { FilterChoice, RecordInput, SearchInput } from '../../app/records/inputs';
import { MEDIUM, RecordList, WIDE } from '../../app/records/RecordList';
import { useFormat, useWords } from '../../i18n/use-words';
import type { Schemas } from '../../api/types';
import { EntryChanges } from './EntryChanges';
import { KNOWN_TYPES, subjectName, type JournalEntry } from './entry-words';
import { isId } from './names';
import { EntryNames, useNameOf } from './NamedText';
import { Timeline } from './Timeline';
import { useEntryWords } from './use-entry-words';

/** The rest is in the timeline of the subject. */
const MOST_CHANGES = 3;

/** Who did what to what, when; and the whole life of any one thing. */
export default function JournalPage() {
  const say = useWords();
  const [subject, setSubject] = useState<string | null>(null);
  return (
    <>
      <RecordList
        resource="journal"
        title={say('journal.title')}
        help={say('journal.help')}
        empty={say('journal.nothing')}
        sort={{ field: 'occurredAt', order: 'DESC' }}
        filters={<JournalFilters />}
        columns={useColumns(setSubject)}
      />
      <Drawer anchor="right" open={subject !== null} onClose={() => setSubject(null)}>
        <Box sx={{ width: 'min(560px, 100vw)', p: 2 }}>
          <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 1 }}>
            <IconButton aria-label={say('ui.close')} onClick={() => setSubject(null)} autoFocus>
              <Close />
            </IconButton>
          </Box>
          {subject !== null && <Timeline subject={subject} />}
        </Box>
      </Drawer>
    </>
  );
}

function JournalFilters() {
  const say = useWords();
  const can = useCan();
  const words = useEntryWords();
  const { missions } = useCurrentMission();
  return (
    <>
      <SearchInput help={say('journal.search')} />
      <FilterChoice
        source="mission"
        label={say('app.mission.label')}
        choices={missions.map(({ id, reference }) => ({ id, name: reference }))}
      />
      <AutocompleteInput
        source="type"
        label={say('journal.type')}
        choices={KNOWN_TYPES.map((type) => ({ id: type, name: words.type(type) }))}
        translateChoice={false}
        helperText={false}
      />
      {can('users:read') && (
        <RecordInput
          source="actor"
          resource="users"
          label={say('journal.actor')}
          nameOf={({ name }: Schemas['UserResponse']) => name}
        />
      )}
      <MomentInput source="from" label={say('journal.from')} />
      <MomentInput source="to" label={say('journal.to')} />
    </>
  );
}

interface MomentInputProps {
  readonly source: string;
  readonly label: string;
}

const toInstant = (typed: string): string | null => {
  const moment = new Date(typed);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
};
const TWO = 2;
const two = (part: number): string => String(part).padStart(TWO, '0');
/** The moment as a clock on the wall shows it, in the form that the browser's input takes. */
function toTyped(instant: string | null | undefined): string {
  if (instant === null || instant === undefined || instant === '') return '';
  const at = new Date(instant);
  const day = `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

const MomentInput = ({ source, label }: MomentInputProps) => (
  <TextInput
    source={source}
    label={label}
    type="datetime-local"
    helperText={false}
    parse={toInstant}
    format={toTyped}
    slotProps={{ inputLabel: { shrink: true } }}
  />
);

function useColumns(show: (subject: string) => void) {
  const say = useWords();
  const { instant } = useFormat();
  const words = useEntryWords();
  return [
    <DataTable.Col
      key="at"
      source="occurredAt"
      label={say('journal.at')}
      sx={{ whiteSpace: { sm: 'nowrap' } }}
      render={({ occurredAt }: JournalEntry) => instant(occurredAt)}
    />,
    <DataTable.Col
      key="actor"
      source="actorName"
      label={say('journal.actor')}
      disableSort
      sx={MEDIUM}
      render={({ actorName }: JournalEntry) => <bdi>{actorName}</bdi>}
    />,
    <DataTable.Col
      key="type"
      source="type"
      label={say('journal.type')}
      disableSort
      render={({ type }: JournalEntry) => words.type(type)}
    />,
    <DataTable.Col
      key="subject"
      source="subjectId"
      label={say('journal.subject')}
      disableSort
      render={(entry: JournalEntry) => (
        <OnThisPage>
          <Subject entry={entry} onShow={show} />
        </OnThisPage>
      )}
    />,
    <DataTable.Col
      key="changes"
      source="changes"
      label={say('journal.changes')}
      disableSort
      sx={WIDE}
      render={(entry: JournalEntry) => (
        <OnThisPage>
          <EntryChanges entry={entry} most={MOST_CHANGES} />
        </OnThisPage>
      )}
    />,
  ];
}

/** What the entries of this page of the list tell of each other. */
function OnThisPage({ children }: { readonly children: ReactNode }) {
  const { data = NOTHING } = useListContext<JournalEntry & RaRecord>();
  return <EntryNames entries={data}>{children}</EntryNames>;
}

const NOTHING: readonly never[] = [];

interface SubjectProps {
  readonly entry: JournalEntry;
  readonly onShow: (subject: string) => void;
}

/** What it happened to; its id stands behind the name. */
function Subject({ entry, onShow }: SubjectProps) {
  const words = useEntryWords();
  const nameOf = useNameOf();
  const { subjectId, subjectKind } = entry;
  const name = isId(subjectId) ? (subjectName(entry) ?? nameOf(subjectId)) : subjectId;
  return (
    <Link
      component="button"
      title={subjectId}
      onClick={() => onShow(subjectId)}
      sx={{ textAlign: 'start', fontWeight: 600 }}
    >
      {words.subject(subjectKind)} <bdi>{name ?? ''}</bdi>
    </Link>
  );
}
