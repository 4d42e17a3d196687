import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import type { Schemas } from '../../api/types';
import { useProblemWords } from '../../app/problem-words';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { GapItems } from './GapItems';
import { QuestionLinks } from './QuestionLinks';
import { useGaps, type Gap } from './use-gaps';

/** Where on the page it is. */
export const HOLDS_BACK = 'holds-back';

/** Ranked lists of what is overdue, waiting, missing or not satisfactory. */
export function GapsPanel({ missionId }: { readonly missionId: string }) {
  const say = useWords();
  const explain = useProblemWords();
  const { data, error } = useGaps(missionId);
  const held = data?.gaps.filter(({ count }) => count > 0) ?? [];
  return (
    <Box id={HOLDS_BACK} sx={{ display: 'grid', minWidth: 0, scrollMarginTop: 72 }}>
      <Panel title={say('readiness.gaps')} help={say('readiness.gapsHelp')}>
        {error && <Typography color="error">{explain(error)}</Typography>}
        {!data && !error && <Skeleton variant="rounded" height={320} />}
        {data && held.length === 0 && (
          <Typography color="textSecondary">{say('readiness.noGaps')}</Typography>
        )}
        {data && data.clusters.length > 0 && (
          <Clusters clusters={data.clusters} missionId={missionId} />
        )}
        {held.map((gap) => (
          <GapLine key={gap.kind} gap={gap} missionId={missionId} />
        ))}
      </Panel>
    </Box>
  );
}

interface ClustersProps {
  readonly clusters: Schemas['GapsResponse']['clusters'];
  readonly missionId: string;
}

/** Where several priority questions fall together: an early warning, so it stands first and open. */
function Clusters({ clusters, missionId }: ClustersProps) {
  const say = useWords();
  return (
    <Alert severity="warning" sx={{ mb: 1 }}>
      <strong>{say('readiness.clusters')}</strong>
      <Box component="dl" sx={CLUSTERS}>
        {clusters.map(({ area, criticalElement, questions }) => (
          <Box key={`${area} ${criticalElement ?? ''}`} sx={{ display: 'contents' }}>
            <Box component="dt" dir="ltr" sx={{ lineHeight: '24px', whiteSpace: 'nowrap' }}>
              {area} {criticalElement}
            </Box>
            <Box component="dd" sx={{ m: 0 }}>
              <QuestionLinks missionId={missionId} questions={questions} />
            </Box>
          </Box>
        ))}
      </Box>
    </Alert>
  );
}

const CLUSTERS = {
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  columnGap: 2,
  m: 0,
  mt: 0.5,
  fontSize: 13,
} as const;

interface GapLineProps {
  readonly gap: Gap;
  readonly missionId: string;
}

function GapLine({ gap, missionId }: GapLineProps) {
  const say = useWords();
  const { number } = useFormat();
  return (
    <Accordion
      disableGutters
      elevation={0}
      slotProps={{ transition: { unmountOnExit: true } }}
      sx={PLAIN}
    >
      <AccordionSummary expandIcon={<ExpandMore />} sx={{ minHeight: 36, px: 0.5 }}>
        <Box sx={SUMMARY}>
          <span>{say(`readiness.gap.${gap.kind}`)}</span>
          <strong>{number(gap.count)}</strong>
        </Box>
      </AccordionSummary>
      <AccordionDetails sx={{ px: 0.5, pt: 0 }}>
        <GapItems gap={gap} missionId={missionId} />
      </AccordionDetails>
    </Accordion>
  );
}

const SUMMARY = {
  display: 'flex',
  flex: 1,
  justifyContent: 'space-between',
  gap: 2,
  paddingInlineEnd: 1,
} as const;

const PLAIN = {
  backgroundColor: 'transparent',
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-of-type': { borderBottom: 0 },
  '&::before': { display: 'none' },
} as const;
