import Drawer from '@mui/material/Drawer';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Close from '@mui/icons-material/Close';
import { useState, type PropsWithChildren } from 'react';
import { AutocompleteInput, DataTable, useListContext, type RaRecord } from 'react-admin';
import { useCurrentMission } from '../../app/current-mission';
import { useCan } from '../../app/person';
import { DayInput, FilterChoice, RecordInput, SearchInput } from '../../app/records/inputs';
import { MEDIUM, RecordList, WIDE } from '../../app/records/RecordList';
import { useFormat, useWords } from '../../i18n/use-words';
import type { Schemas } from '../../api/types';
import { EntryChanges } from './EntryChanges';
import { KNOWN_TYPES, subjectName, type JournalEntry } from './entry-words';
import { dayBefore, dayOfFirst, firstMoment, momentAfter } from './days';
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
        Around={OnThisPage}
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
      <DayInput source="from" label={say('journal.from')} read={firstMoment} write={dayOfFirst} />
      <DayInput source="to" label={say('journal.to')} read={momentAfter} write={dayBefore} />
    </>
  );
}

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
      render={(entry: JournalEntry) => (
        <>
          {instant(entry.occurredAt)}
          <Box component="bdi" sx={WITHOUT_COLUMN}>
            {words.actor(entry)}
          </Box>
        </>
      )}
    />,
    <DataTable.Col
      key="actor"
      source="actorName"
      label={say('journal.actor')}
      disableSort
      sx={MEDIUM}
      render={(entry: JournalEntry) => <bdi>{words.actor(entry)}</bdi>}
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
      render={(entry: JournalEntry) => <Subject entry={entry} onShow={show} />}
    />,
    <DataTable.Col
      key="changes"
      source="changes"
      label={say('journal.changes')}
      disableSort
      sx={WIDE}
      render={(entry: JournalEntry) => <EntryChanges entry={entry} most={MOST_CHANGES} />}
    />,
  ];
}

/** Who acted stands under the time where its column has no room. */
const WITHOUT_COLUMN = { display: { xs: 'block', sm: 'none' }, fontWeight: 600 } as const;

/** What the entries of this page of the list tell of each other. */
function OnThisPage({ children }: PropsWithChildren) {
  const { data = NOTHING } = useListContext<JournalEntry & RaRecord>();
  return <EntryNames entries={data}>{children}</EntryNames>;
}

const NOTHING: readonly never[] = [];

interface SubjectProps {
  readonly entry: JournalEntry;
  readonly onShow: (subject: string) => void;
}

/** What it happened to; its id stands behind the name. What has no id has no life of its own to show. */
function Subject({ entry, onShow }: SubjectProps) {
  const words = useEntryWords();
  const nameOf = useNameOf();
  const { subjectId, subjectKind } = entry;
  if (!isId(subjectId))
    return (
      <>
        {words.subject(subjectKind)} <bdi>{words.value('subjectId', subjectId)}</bdi>
      </>
    );
  const name = subjectName(entry) ?? nameOf(subjectId) ?? '';
  return (
    <Link
      component="button"
      title={subjectId}
      onClick={() => onShow(subjectId)}
      sx={{ textAlign: 'start', fontWeight: 600 }}
    >
      {words.subject(subjectKind)}{' '}
      <Box component="bdi" sx={{ whiteSpace: name.includes(' ') ? 'normal' : 'nowrap' }}>
        {name}
      </Box>
    </Link>
  );
}
