import { useQueries } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { get } from '../../api/client';
import type { List } from '../../api/types';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import type { JournalEntry } from '../journal/entry-words';
import { useEntryWords } from '../journal/use-entry-words';
import { storyOf, textOf } from './story';

const SHORT = 8;

interface TimelineProps {
  readonly missionId: string;
  /** Whose entries are told: the finding, its plan, its steps. */
  readonly subjects: readonly string[];
}

/** What happened to the finding and its plan, the newest first. */
export function Timeline({ missionId, subjects }: TimelineProps) {
  const say = useWords();
  const { number } = useFormat();
  const [isLong, setLong] = useState(false);
  const entries = useQueries({
    queries: subjects.map((subject) => ({
      queryKey: ['journal', subject],
      queryFn: () =>
        get<List<JournalEntry>>(`/journal?mission=${missionId}&subject=${subject}&perPage=200`),
    })),
    combine: (answers) => answers.flatMap(({ data }) => data?.items ?? []),
  });
  const story = storyOf(entries);
  const shown = isLong ? story : story.slice(0, SHORT);
  return (
    <Panel title={say('findings.timeline')}>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {shown.map((entry) => (
          <Told key={`${entry.chain} ${String(entry.position)}`} entry={entry} />
        ))}
      </Box>
      {story.length > shown.length && (
        <Button className="no-print" sx={{ alignSelf: 'start' }} onClick={() => setLong(true)}>
          {say('findings.showAll', { count: number(story.length) })}
        </Button>
      )}
    </Panel>
  );
}

function Told({ entry }: { readonly entry: JournalEntry }) {
  const { instant } = useFormat();
  const words = useEntryWords();
  const text = textOf(entry);
  return (
    <Box component="li" sx={ENTRY}>
      <Typography variant="body2">
        <strong>{words.type(entry.type)}</strong>
      </Typography>
      {text !== null && (
        <Typography variant="body2" dir="auto" sx={CLIPPED}>
          {text}
        </Typography>
      )}
      <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
        <bdi>{words.actor(entry)}</bdi> · {instant(entry.occurredAt)}
      </Typography>
    </Box>
  );
}

const ENTRY = {
  position: 'relative',
  paddingInlineStart: 2.5,
  paddingBottom: 1.5,
  borderInlineStart: 2,
  borderColor: 'divider',
  marginInlineStart: '5px',
  '&::before': {
    content: '""',
    position: 'absolute',
    insetInlineStart: '-6px',
    top: '5px',
    width: 10,
    height: 10,
    borderRadius: '50%',
    backgroundColor: 'primary.main',
  },
} as const;

const CLIPPED = {
  display: '-webkit-box',
  WebkitLineClamp: 3,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  whiteSpace: 'pre-wrap',
} as const;
