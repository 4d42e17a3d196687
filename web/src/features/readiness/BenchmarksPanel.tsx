import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/client';
import { queryString } from '../../api/query-string';
import type { Schemas } from '../../api/types';
import { useProblemWords } from '../../app/problem-words';
import { useFormat, useWords } from '../../i18n/use-words';
import { ChartPanel } from '../../ui/ChartPanel';
import { BenchmarkTable } from './BenchmarkTable';
import { useMoment } from './use-moment';
import { usePublished, type Compared, type PublishedFigure } from './use-published';

/** What others have published, with source and date: for comparison, never for calculation. */
export function BenchmarksPanel({ missionId }: { readonly missionId: string }) {
  const say = useWords();
  const explain = useProblemWords();
  const [asOf] = useMoment();
  const { data, error } = useQuery({
    queryKey: ['readiness', missionId, 'comparison', asOf],
    queryFn: () =>
      get<Schemas['ComparisonResponse']>(
        `/readiness/comparison${queryString({ missionId, asOf })}`,
      ),
    placeholderData: (before) => before,
  });
  const overall = data?.scopes.find((one) => one.scope === 'overall');
  return (
    <ChartPanel
      title={say('readiness.benchmarks')}
      help={say('readiness.benchmarksHelp')}
      chart={
        <>
          {error && <Typography color="error">{explain(error)}</Typography>}
          {!data && !error && <Skeleton variant="rounded" height={120} />}
          {overall && <Beside compared={overall} />}
        </>
      }
      table={<BenchmarkTable scopes={data?.scopes ?? []} />}
    />
  );
}

/** The own figure first, then what is published of the whole. */
function Beside({ compared: { ei, benchmarks, baseline } }: { readonly compared: Compared }) {
  const say = useWords();
  const { figure: written } = useFormat();
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1 }}>
        <Bar
          name={say('readiness.thisMission')}
          text={ei.value === null ? say('readiness.notKnown') : written(ei.value)}
          value={ei.value}
          isOwn
        />
        {benchmarks.map((figure) => (
          <Published
            key={`${figure.source} ${figure.observedOn} ${String(figure.value)}`}
            figure={figure}
          />
        ))}
      </Box>
      {benchmarks.length === 0 && (
        <Typography color="textSecondary" sx={{ mt: 1 }}>
          {say('readiness.noBenchmarks')}
        </Typography>
      )}
      {baseline === null && (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0, mt: 1 }}>
          {say('readiness.noBaseline')}
        </Typography>
      )}
    </>
  );
}

function Published({ figure }: { readonly figure: PublishedFigure }) {
  const { roughDay } = useFormat();
  const { name, text } = usePublished()(figure);
  return (
    <Bar
      name={name}
      text={text}
      value={figure.value}
      note={name === figure.source ? roughDay(figure.observedOn) : figure.source}
    />
  );
}

interface BarProps {
  readonly name: string;
  readonly text: string;
  readonly value: number | null;
  readonly note?: string;
  readonly isOwn?: boolean;
}

const Bar = ({ name, text, value, note, isOwn = false }: BarProps) => (
  <Box component="li">
    <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
      <bdi>{name}</bdi>
      <Box component="strong" sx={{ whiteSpace: 'nowrap' }}>
        {text}
      </Box>
    </Box>
    <Box
      aria-hidden="true"
      sx={{ height: 8, borderRadius: 1, overflow: 'hidden', backgroundColor: 'divider' }}
    >
      <Box
        sx={{
          height: '100%',
          width: `${String(value ?? 0)}%`,
          backgroundColor: isOwn ? 'primary.main' : 'text.secondary',
        }}
      />
    </Box>
    {note !== undefined && (
      <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
        <bdi>{note}</bdi>
      </Typography>
    )}
  </Box>
);
