import Box from '@mui/material/Box';
import { directionOf } from '../../i18n/languages';
import { useLanguage } from '../../i18n/use-words';
import { fieldChanges, isNothing, type FieldChange, type JournalEntry } from './entry-words';
import { NamedText } from './NamedText';
import { useEntryWords } from './use-entry-words';

interface EntryChangesProps {
  readonly entry: JournalEntry;
  /** How many fields are shown; all of them where nothing is said. */
  readonly most?: number;
}

/** What an entry says about fields: before and after. */
export function EntryChanges({ entry, most = Infinity }: EntryChangesProps) {
  const words = useEntryWords();
  const all = fieldChanges(entry.changes);
  const changes = all.slice(0, most);
  if (changes.length === 0) return null;
  return (
    <>
      <Box component="dl" sx={LINES}>
        {changes.map((change) => (
          <Box key={change.field} sx={{ display: 'contents' }}>
            <dt>{words.field(change.field, entry.subjectKind)}</dt>
            <dd>
              <Change change={change} />
            </dd>
          </Box>
        ))}
      </Box>
      {all.length > changes.length && '…'}
    </>
  );
}

/** Each value by itself: numbers and Latin words do not turn the arrow between them round. */
function Change({ change }: { readonly change: FieldChange }) {
  const { value } = useEntryWords();
  const { language } = useLanguage();
  const read = (one: unknown) => value(change.field, one);
  return (
    <>
      {'from' in change && !isNothing(change.from) && (
        <>
          <Box component="del" sx={{ color: 'text.secondary' }}>
            <bdi>
              <NamedText text={read(change.from)} />
            </bdi>
          </Box>
          {directionOf(language) === 'rtl' ? ' ← ' : ' → '}
        </>
      )}
      <bdi>
        <NamedText text={read(change.to)} />
      </bdi>
    </>
  );
}

const LINES = {
  display: 'grid',
  gridTemplateColumns: 'fit-content(40%) 1fr',
  columnGap: 1.5,
  rowGap: 0.25,
  m: 0,
  fontSize: 13,
  lineHeight: '20px',
  '& dt': { color: 'text.secondary' },
  '& dd': { m: 0, overflowWrap: 'anywhere' },
} as const;
