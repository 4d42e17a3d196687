import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { get } from '../../api/client';
import { queryString } from '../../api/query-string';
import type { Readiness, Schemas } from '../../api/types';
import { useProblemWords } from '../../app/problem-words';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { QuestionLinks } from './QuestionLinks';
import { useMoment } from './use-moment';

const SPANS = { sinceWeek: 7, sinceMonth: 30, sinceQuarter: 91 } as const;
type Span = keyof typeof SPANS;
/** So many questions of each cause find room beside the trend. */
const SHOWN = 24;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The beginning of a span that ends at a moment, or now. */
const startOf = (span: Span, end: string | null, now: Date): string =>
  new Date((end === null ? now : new Date(end)).getTime() - SPANS[span] * DAY_MS).toISOString();

interface ChangesPanelProps {
  readonly readiness: Readiness;
  readonly missionId: string;
}

/** Why the figure is another than some time ago. */
export function ChangesPanel({ readiness, missionId }: ChangesPanelProps) {
  const say = useWords();
  const explain = useProblemWords();
  const [moment] = useMoment();
  const [span, setSpan] = useState<Span>('sinceMonth');
  const { data, error } = useQuery({
    queryKey: ['readiness', missionId, 'changes', span, moment],
    queryFn: () => {
      const from = startOf(span, moment, new Date());
      const query = queryString({ missionId, from, to: moment });
      return get<Schemas['ChangesResponse']>(`/readiness/changes${query}`);
    },
  });
  const choice = (
    <TextField
      select
      label={say('readiness.since')}
      value={span}
      onChange={(event) => setSpan(event.target.value as Span)}
      sx={{ width: 180, m: 0 }}
    >
      {Object.keys(SPANS).map((one) => (
        <MenuItem key={one} value={one}>
          {say(`readiness.${one as Span}`)}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Panel title={say('readiness.changes')} actions={choice}>
      {error && <Typography color="error">{explain(error)}</Typography>}
      {!data && !error && <Skeleton variant="rounded" height={120} />}
      {data && <Changes changes={data} readiness={readiness} missionId={missionId} />}
    </Panel>
  );
}

interface ChangesProps {
  readonly changes: Schemas['ChangesResponse'];
  readonly readiness: Readiness;
  readonly missionId: string;
}

function Changes({ changes: { overall, ssp, items }, readiness, missionId }: ChangesProps) {
  const say = useWords();
  if (items.length === 0)
    return <Typography color="textSecondary">{say('readiness.nothingChanged')}</Typography>;
  const counted = new Set(readiness.byArea.map(({ area }) => area));
  const pooled = items.filter(({ area }) => counted.has(area));
  const apart = items.filter(({ area }) => !counted.has(area));
  return (
    <>
      <Changed changed={overall} items={pooled} missionId={missionId} />
      {ssp && apart.length > 0 && (
        <Box component="section" sx={{ mt: 2 }}>
          <Typography variant="h3">{say('readiness.ssp')}</Typography>
          <Changed changed={ssp} items={apart} missionId={missionId} />
        </Box>
      )}
    </>
  );
}

interface ChangedProps {
  readonly changed: Schemas['ChangedFigureResponse'];
  readonly items: Schemas['ChangesResponse']['items'];
  readonly missionId: string;
}

function Changed({ changed: { before, after, causes }, items, missionId }: ChangedProps) {
  const say = useWords();
  const { number, figure: written } = useFormat();
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {say('readiness.eiFromTo', { from: written(before.ei.value), to: written(after.ei.value) })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1, mt: 1 }}>
        {causes.map(({ cause, questions }) => (
          <Box component="li" key={cause}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
              <span>{say(`readiness.cause.${cause}`)}</span>
              <Box component="strong" sx={{ whiteSpace: 'nowrap' }}>
                {say('readiness.questionsChanged', {
                  smart_count: questions,
                  count: number(questions),
                })}
              </Box>
            </Box>
            <QuestionLinks
              missionId={missionId}
              most={SHOWN}
              questions={items.filter((item) => item.cause === cause).map((item) => item.question)}
            />
          </Box>
        ))}
      </Box>
    </>
  );
}
