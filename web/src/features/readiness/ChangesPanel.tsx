import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { get } from '../../api/client';
import { queryString } from '../../api/query-string';
import type { Schemas } from '../../api/types';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { QuestionLinks } from './QuestionLinks';
import { useMoment } from './use-moment';

const SPANS = { sinceWeek: 7, sinceMonth: 30, sinceQuarter: 91 } as const;
type Span = keyof typeof SPANS;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The beginning of a span that ends at a moment, or now. */
const startOf = (span: Span, end: string | null, now: Date): string =>
  new Date((end === null ? now : new Date(end)).getTime() - SPANS[span] * DAY_MS).toISOString();

/** Why the figure is another than some time ago. */
export function ChangesPanel({ missionId }: { readonly missionId: string }) {
  const say = useWords();
  const [moment] = useMoment();
  const [span, setSpan] = useState<Span>('sinceMonth');
  const { data } = useQuery({
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
      {data && <Changes changes={data} missionId={missionId} />}
    </Panel>
  );
}

interface ChangesProps {
  readonly changes: Schemas['ChangesResponse'];
  readonly missionId: string;
}

function Changes({ changes: { overall, items }, missionId }: ChangesProps) {
  const say = useWords();
  const { percent, number } = useFormat();
  if (items.length === 0)
    return <Typography color="textSecondary">{say('readiness.nothingChanged')}</Typography>;
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {say('readiness.eiFromTo', {
          from: percent(overall.before.ei.value),
          to: percent(overall.after.ei.value),
        })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1, mt: 1 }}>
        {overall.causes.map(({ cause, questions }) => (
          <Box component="li" key={cause}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
              <span>{say(`readiness.cause.${cause}`)}</span>
              <strong>
                {say('readiness.questionsChanged', {
                  smart_count: questions,
                  count: number(questions),
                })}
              </strong>
            </Box>
            <QuestionLinks
              missionId={missionId}
              questions={items.filter((item) => item.cause === cause).map((item) => item.question)}
            />
          </Box>
        ))}
      </Box>
    </>
  );
}
