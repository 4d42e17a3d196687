import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { get } from '../../api/client';
import { queryString } from '../../api/query-string';
import type { Mission, Readiness, Schemas } from '../../api/types';
import { useCurrentMission } from '../../app/current-mission';
import { missionPath } from '../../app/mission-address';
import { useProblemWords } from '../../app/problem-words';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { Disclosure } from './Disclosure';
import { QuestionLinks } from './QuestionLinks';
import { missionsOf } from './track-missions';
import { useMoment } from './use-moment';

interface TracksPanelProps {
  readonly readiness: Readiness;
  readonly missionId: string;
}

/** Who judged the State, side by side; no figure mixes them. */
export function TracksPanel({ readiness: { state, edition }, missionId }: TracksPanelProps) {
  const say = useWords();
  const explain = useProblemWords();
  const { figure: written } = useFormat();
  const [asOf] = useMoment();
  const { missions } = useCurrentMission();
  const { data, error } = useQuery({
    queryKey: ['tracks', state, edition, asOf],
    queryFn: () =>
      get<Schemas['TracksResponse']>(`/readiness/tracks${queryString({ state, edition, asOf })}`),
    placeholderData: (before) => before,
  });
  return (
    <Panel title={say('readiness.tracks')} help={say('readiness.tracksHelp')}>
      {error && <Typography color="error">{explain(error)}</Typography>}
      {!data && !error && <Skeleton variant="rounded" height={120} />}
      <Box component="dl" sx={LIST}>
        {data?.tracks.map(({ track, overall, coverage }) => (
          <Line key={track} name={say(`domain.track.${track}`)} value={overall.value}>
            {say('readiness.coverage')} {written(coverage)}
            <References missions={missionsOf(missions, { state, edition, track })} />
          </Line>
        ))}
        {data?.projected && <Projected projected={data.projected} missionId={missionId} />}
      </Box>
      {data && <Disagreements disagreements={data.disagreements} missionId={missionId} />}
    </Panel>
  );
}

const LIST = { m: 0, display: 'grid', gap: 1.5 } as const;

/** The missions that the figure rests on. */
const References = ({ missions }: { readonly missions: readonly Mission[] }) =>
  missions.map(({ id, reference }) => (
    <span key={id}>
      {' · '}
      <Link component={RouterLink} dir="ltr" underline="always" to={missionPath(id, 'readiness')}>
        {reference}
      </Link>
    </span>
  ));

interface ProjectedProps {
  readonly projected: Schemas['ProjectionResponse'];
  readonly missionId: string;
}

function Projected({ projected: { overall, on, questions }, missionId }: ProjectedProps) {
  const say = useWords();
  const { day, number } = useFormat();
  return (
    <Line name={say('domain.track.projected')} value={overall.value} isDashed>
      {say('readiness.projectedTo', { day: day(on) })}
      {questions.length > 0 && (
        <Disclosure
          title={say('readiness.projectedQuestions', { count: number(questions.length) })}
        >
          <QuestionLinks
            missionId={missionId}
            questions={questions.map(({ question }) => question)}
          />
        </Disclosure>
      )}
    </Line>
  );
}

interface DisagreementsProps {
  readonly disagreements: Schemas['TracksResponse']['disagreements'];
  readonly missionId: string;
}

function Disagreements({ disagreements, missionId }: DisagreementsProps) {
  const say = useWords();
  const { number } = useFormat();
  if (disagreements.length === 0) return null;
  return (
    <Disclosure title={say('readiness.disagreements', { count: number(disagreements.length) })}>
      <QuestionLinks
        missionId={missionId}
        questions={disagreements.map(({ question }) => question)}
      />
    </Disclosure>
  );
}

interface LineProps {
  readonly name: string;
  readonly value: number | null;
  /** Nobody has assessed it. */
  readonly isDashed?: boolean;
  readonly children: ReactNode;
}

function Line({ name, value, isDashed = false, children }: LineProps) {
  const say = useWords();
  const { figure: written } = useFormat();
  const colour = isDashed
    ? { border: '2px dashed', borderColor: 'primary.main' }
    : { backgroundColor: 'primary.main' };
  return (
    <div>
      <Box component="dt" sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
        <span>{name}</span>
        <strong>{value === null ? say('readiness.notKnown') : written(value)}</strong>
      </Box>
      <Box component="dd" sx={{ m: 0 }}>
        <Box sx={{ height: 8, borderRadius: 1, overflow: 'hidden', backgroundColor: 'divider' }}>
          {value !== null && <Box sx={{ ...FILL, width: `${String(value)}%`, ...colour }} />}
        </Box>
        <Typography variant="caption" color="textSecondary" component="div">
          {children}
        </Typography>
      </Box>
    </div>
  );
}

const FILL = { height: '100%', borderRadius: 1, boxSizing: 'border-box' } as const;
