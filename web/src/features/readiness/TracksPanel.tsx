import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { get } from '../../api/client';
import { queryString } from '../../api/query-string';
import type { Schemas } from '../../api/types';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { useMoment } from './use-moment';

interface TracksPanelProps {
  readonly state: string;
  readonly edition: string;
}

/** Who judged the State, side by side; no figure mixes them. */
export function TracksPanel({ state, edition }: TracksPanelProps) {
  const say = useWords();
  const { percent, day, number } = useFormat();
  const [asOf] = useMoment();
  const { data } = useQuery({
    queryKey: ['tracks', state, edition, asOf],
    queryFn: () =>
      get<Schemas['TracksResponse']>(`/readiness/tracks${queryString({ state, edition, asOf })}`),
  });
  const projected = data?.projected;
  return (
    <Panel title={say('readiness.tracks')} help={say('readiness.tracksHelp')}>
      <Box component="dl" sx={LIST}>
        {data?.tracks.map(({ track, overall, coverage }) => (
          <Line key={track} name={say(`domain.track.${track}`)} value={overall.value}>
            {say('readiness.coverage')} {percent(coverage, 0)}
          </Line>
        ))}
        {projected && (
          <Line name={say('domain.track.projected')} value={projected.overall.value} isDashed>
            {say('readiness.projectedTo', { day: day(projected.on) })}
          </Line>
        )}
      </Box>
      {data && data.disagreements.length > 0 && (
        <Typography variant="caption" color="textSecondary">
          {say('readiness.disagreements', { count: number(data.disagreements.length) })}
        </Typography>
      )}
    </Panel>
  );
}

const LIST = { m: 0, display: 'grid', gap: 1.5 } as const;

interface LineProps {
  readonly name: string;
  readonly value: number | null;
  /** Nobody has assessed it. */
  readonly isDashed?: boolean;
  readonly children: ReactNode;
}

function Line({ name, value, isDashed = false, children }: LineProps) {
  const say = useWords();
  const { percent } = useFormat();
  return (
    <div>
      <Box component="dt" sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
        <span>{name}</span>
        <strong>{value === null ? say('readiness.notKnown') : percent(value)}</strong>
      </Box>
      <Box component="dd" sx={{ m: 0 }}>
        <Box sx={{ height: 8, borderRadius: 1, overflow: 'hidden', backgroundColor: 'divider' }}>
          <Box
            sx={{
              height: '100%',
              width: `${String(value ?? 0)}%`,
              borderRadius: 1,
              boxSizing: 'border-box',
              ...(isDashed
                ? { border: '2px dashed', borderColor: 'primary.main' }
                : { backgroundColor: 'primary.main' }),
            }}
          />
        </Box>
        <Typography variant="caption" color="textSecondary">
          {children}
        </Typography>
      </Box>
    </div>
  );
}
