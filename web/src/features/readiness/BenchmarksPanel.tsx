import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/client';
import { queryString } from '../../api/query-string';
import type { Schemas } from '../../api/types';
import { useStateName } from '../../app/catalogue';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';

/** What others have published, with source and date: for comparison, never for calculation. */
export function BenchmarksPanel({ missionId }: { readonly missionId: string }) {
  const say = useWords();
  const { data } = useQuery({
    queryKey: ['readiness', missionId, 'comparison'],
    queryFn: () =>
      get<Schemas['ComparisonResponse']>(`/readiness/comparison${queryString({ missionId })}`),
  });
  const scope = data?.scopes.find((one) => one.scope === 'overall');
  const published = scope?.benchmarks ?? [];
  return (
    <Panel title={say('readiness.benchmarks')}>
      {data && published.length === 0 && (
        <Typography color="textSecondary">{say('readiness.noBenchmarks')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1 }}>
        {published.map((figure) => (
          <Published
            key={`${figure.source} ${figure.observedOn} ${String(figure.value)}`}
            figure={figure}
          />
        ))}
      </Box>
    </Panel>
  );
}

function Published({ figure }: { readonly figure: Schemas['PublishedFigureResponse'] }) {
  const say = useWords();
  const { percent, roughDay } = useFormat();
  const stateName = useStateName();
  const { state, value, approximate, observedOn, source, stage } = figure;
  const text = approximate
    ? say('readiness.approximately', { value: percent(value) })
    : percent(value);
  const name = [
    state === null ? '' : stateName(state),
    stage === 'before' || stage === 'after' ? say(`readiness.stage.${stage}`) : stage,
  ]
    .filter(Boolean)
    .join(' · ');
  const seen = roughDay(observedOn);
  return (
    <Box component="li">
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
        <bdi>{name === '' ? source : name}</bdi>
        <strong>{text}</strong>
      </Box>
      <Typography variant="caption" color="textSecondary">
        {name === '' ? seen : say('readiness.observed', { source, day: seen })}
      </Typography>
    </Box>
  );
}
