import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router-dom';
import { get } from '../../api/client';
import { queryString } from '../../api/query-string';
import type { Schemas } from '../../api/types';
import { missionPath } from '../../app/mission-address';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { QuestionLinks } from './QuestionLinks';
import { useMoment } from './use-moment';

type Gap = Schemas['GapResponse'];
const MOST = 8;

/** Ranked lists of what is overdue, waiting, missing or not satisfactory. */
export function GapsPanel({ missionId }: { readonly missionId: string }) {
  const say = useWords();
  const [asOf] = useMoment();
  const { data } = useQuery({
    queryKey: ['readiness', missionId, 'gaps', asOf],
    queryFn: () =>
      get<Schemas['GapsResponse']>(`/readiness/gaps${queryString({ missionId, asOf })}`),
  });
  const held = data?.gaps.filter(({ count }) => count > 0) ?? [];
  return (
    <Panel title={say('readiness.gaps')} help={say('readiness.gapsHelp')}>
      {data && held.length === 0 && (
        <Typography color="textSecondary">{say('readiness.noGaps')}</Typography>
      )}
      {data?.clusters.map(({ area, criticalElement, questions }) => (
        <Alert key={`${area} ${criticalElement ?? ''}`} severity="warning" sx={{ mb: 1 }}>
          {say('readiness.cluster', { area, element: criticalElement ?? '' })}
          <QuestionLinks missionId={missionId} questions={questions} />
        </Alert>
      ))}
      {held.map((gap) => (
        <GapItems key={gap.kind} gap={gap} missionId={missionId} />
      ))}
    </Panel>
  );
}

interface GapItemsProps {
  readonly gap: Gap;
  readonly missionId: string;
}

function GapItems({ gap: { kind, subject, count, items }, missionId }: GapItemsProps) {
  const say = useWords();
  const { number } = useFormat();
  const questions = items.flatMap(({ question }) => (question === null ? [] : [question]));
  return (
    <Accordion
      disableGutters
      elevation={0}
      slotProps={{ transition: { unmountOnExit: true } }}
      sx={PLAIN}
    >
      <AccordionSummary expandIcon={<ExpandMore />} sx={{ minHeight: 36, px: 0.5 }}>
        <Box
          sx={{
            display: 'flex',
            flex: 1,
            justifyContent: 'space-between',
            gap: 2,
            paddingInlineEnd: 1,
          }}
        >
          <span>{say(`readiness.gap.${kind}`)}</span>
          <strong>{number(count)}</strong>
        </Box>
      </AccordionSummary>
      <AccordionDetails sx={{ px: 0.5, pt: 0 }}>
        {subject === 'question' ? (
          <QuestionLinks missionId={missionId} questions={questions} />
        ) : (
          <Records items={items} missionId={missionId} />
        )}
      </AccordionDetails>
    </Accordion>
  );
}

const PLAIN = {
  backgroundColor: 'transparent',
  borderBottom: 1,
  borderColor: 'divider',
  '&::before': { display: 'none' },
} as const;

interface RecordsProps {
  readonly items: Gap['items'];
  readonly missionId: string;
}

/** Findings and what hangs on them, the most pressing first. */
function Records({ items, missionId }: RecordsProps) {
  const say = useWords();
  const { number } = useFormat();
  const rest = items.length - MOST;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, fontSize: 13 }}>
      {items.slice(0, MOST).map(({ id, reference, daysOverdue }) => (
        <Box component="li" key={id} sx={{ display: 'flex', gap: 1.5 }}>
          <Link
            component={RouterLink}
            dir="ltr"
            sx={{ lineHeight: '24px' }}
            to={`${missionPath(missionId, 'findings')}${queryString({ q: reference })}`}
          >
            {reference ?? id}
          </Link>
          {daysOverdue !== null && daysOverdue > 0 && (
            <Typography variant="caption" color="error">
              {say('readiness.overdueBy', { smart_count: daysOverdue, count: number(daysOverdue) })}
            </Typography>
          )}
        </Box>
      ))}
      {rest > 0 && <li>{say('readiness.more', { count: number(rest) })}</li>}
    </Box>
  );
}
