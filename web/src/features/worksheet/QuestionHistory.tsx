import { useQuery } from '@tanstack/react-query';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { get } from '../../api/client';
import type { Assessment, List, Schemas } from '../../api/types';
import { useMission } from '../../app/MissionFrame';
import { useFormat, useWords } from '../../i18n/use-words';

type Revision = Schemas['AssessmentRevisionResponse'];

/** Every answer that was ever given to a question, read when somebody wants to see it. */
export function QuestionHistory({ row }: { readonly row: Assessment }) {
  const say = useWords();
  const { number } = useFormat();
  if (row.version < 2) return null;
  return (
    <Accordion
      disableGutters
      elevation={0}
      slotProps={{ transition: { unmountOnExit: true } }}
      sx={PLAIN}
    >
      <AccordionSummary expandIcon={<ExpandMore />} sx={{ px: 0, minHeight: 32 }}>
        {say('worksheet.history', { count: number(row.version) })}
      </AccordionSummary>
      <AccordionDetails sx={{ p: 0 }}>
        <Revisions row={row} />
      </AccordionDetails>
    </Accordion>
  );
}

const PLAIN = { backgroundColor: 'transparent', '&::before': { display: 'none' } } as const;

function Revisions({ row: { question, version } }: { readonly row: Assessment }) {
  const { id } = useMission();
  const { data } = useQuery({
    queryKey: ['assessments', id, question, 'history', version],
    queryFn: () =>
      get<List<Revision>>(`/missions/${id}/assessments/${question}/history?perPage=50`),
  });
  return (
    <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1 }}>
      {data?.items.map((revision) => (
        <Told key={revision.version} revision={revision} />
      ))}
    </Box>
  );
}

function Told({ revision }: { readonly revision: Revision }) {
  const say = useWords();
  const { instant } = useFormat();
  const { status, remarks, naReason, assessedAt, assessedBy } = revision;
  const text = status === 'not-applicable' ? naReason : remarks;
  return (
    <Box
      component="li"
      sx={{ borderInlineStart: 2, borderColor: 'divider', paddingInlineStart: 1.5 }}
    >
      <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
        {say('worksheet.assessed', { name: assessedBy?.name ?? '–', time: instant(assessedAt) })}
      </Typography>
      <Typography variant="body2">
        <strong>{say(`domain.status.${status}`)}</strong>
        {text && <bdi> – {text}</bdi>}
      </Typography>
    </Box>
  );
}
