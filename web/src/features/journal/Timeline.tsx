import { useInfiniteQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { get } from '../../api/client';
import { queryString } from '../../api/query-string';
import type { List } from '../../api/types';
import { useProblemWords } from '../../app/problem-words';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { EntryChanges } from './EntryChanges';
import type { JournalEntry } from './entry-words';
import { EntryNames } from './NamedText';
import { useEntryWords } from './use-entry-words';

const AT_ONCE = 20;

/** Everything that ever happened to one thing, the newest first, in words. */
export function Timeline({ subject }: { readonly subject: string }) {
  const say = useWords();
  const explain = useProblemWords();
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['journal', 'timeline', subject],
    initialPageParam: 1,
    queryFn: ({ pageParam }) =>
      get<List<JournalEntry>>(
        `/journal${queryString({ subject, page: pageParam, perPage: AT_ONCE })}`,
      ),
    getNextPageParam: ({ items, page }) => (items.length === AT_ONCE ? page + 1 : undefined),
  });
  const entries = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Panel title={say('journal.timeline')} help={say('journal.timelineHelp')}>
      {error && <Typography color="error">{explain(error)}</Typography>}
      {data && entries.length === 0 && (
        <Typography color="textSecondary">{say('journal.nothing')}</Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        <EntryNames entries={entries}>
          {entries.map((entry) => (
            <TimelineEntry key={`${entry.chain} ${String(entry.position)}`} entry={entry} />
          ))}
        </EntryNames>
      </Box>
      {hasNextPage && (
        <Button loading={isFetching} onClick={() => void fetchNextPage()}>
          {say('journal.more')}
        </Button>
      )}
    </Panel>
  );
}

function TimelineEntry({ entry }: { readonly entry: JournalEntry }) {
  const { instant } = useFormat();
  const words = useEntryWords();
  return (
    <Box component="li" sx={MOMENT}>
      <Typography variant="body2">
        <strong>{words.type(entry.type)}</strong> · <bdi>{words.actor(entry)}</bdi>
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0, mb: 0.5 }}>
        <time dateTime={entry.occurredAt}>{instant(entry.occurredAt)}</time>
      </Typography>
      <EntryChanges entry={entry} />
    </Box>
  );
}

const MOMENT = {
  position: 'relative',
  paddingInlineStart: 3,
  pb: 2,
  borderInlineStart: 2,
  borderColor: 'divider',
  marginInlineStart: 0.75,
  '&::before': {
    content: '""',
    position: 'absolute',
    insetInlineStart: -6,
    top: 6,
    width: 10,
    height: 10,
    borderRadius: '50%',
    backgroundColor: 'primary.main',
  },
} as const;
