import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router-dom';
import { BASE, get } from '../../api/client';
import { queryString, type QueryValue } from '../../api/query-string';
import type { Schemas } from '../../api/types';
import { missionPath } from '../../app/mission-address';
import { useFormat, useWords } from '../../i18n/use-words';
import { Many } from './Many';
import { QuestionLinks } from './QuestionLinks';
import type { Gap } from './use-gaps';
import { worksheetLink } from './worksheet-link';

type GapItem = Gap['items'][number];

/** The lists that the worksheet can show as a whole, and by which filters. */
const IN_WORKSHEET: Partial<Record<Gap['kind'], Readonly<Record<string, QueryValue>>>> = {
  'priority-not-satisfactory': { status: 'not-satisfactory', priority: 'true' },
  'not-satisfactory-off-site': { status: 'not-satisfactory', onSiteOnly: 'false' },
  'not-satisfactory-on-site-only': { status: 'not-satisfactory', onSiteOnly: 'true' },
  'never-assessed': { status: 'not-reviewed' },
};

interface GapItemsProps {
  readonly gap: Gap;
  readonly missionId: string;
}

/** What is held back in one way: the records themselves, the most pressing first. */
export function GapItems({ gap: { kind, subject, items }, missionId }: GapItemsProps) {
  const say = useWords();
  const filters = IN_WORKSHEET[kind];
  const questions = items.flatMap(({ question }) => (question === null ? [] : [question]));
  if (subject === 'question')
    return (
      <>
        <QuestionLinks missionId={missionId} questions={questions} />
        {filters && (
          <Link component={RouterLink} to={worksheetLink(missionId, filters)} sx={WHOLE}>
            {say('readiness.openQuestions')}
          </Link>
        )}
      </>
    );
  return (
    <Many isList>
      {items.map((item) => (
        <Box key={item.id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
          {subject === 'evidence' ? (
            <DocumentLink id={item.id} />
          ) : (
            <FindingLink item={item} missionId={missionId} isOfStep={subject === 'step'} />
          )}
          <Overdue
            days={item.daysOverdue}
            word={subject === 'evidence' ? 'readiness.expiredFor' : 'readiness.overdueBy'}
          />
        </Box>
      ))}
    </Many>
  );
}

const WHOLE = { fontSize: 13, lineHeight: '24px' } as const;

interface FindingLinkProps {
  readonly item: GapItem;
  readonly missionId: string;
  /** Of a step only the number of its finding is known. */
  readonly isOfStep: boolean;
}

function FindingLink({ item: { id, reference, missionId }, ...props }: FindingLinkProps) {
  const findings = missionPath(missionId ?? props.missionId, 'findings');
  return (
    <Link
      component={RouterLink}
      dir="ltr"
      sx={{ lineHeight: '24px' }}
      to={props.isOfStep ? `${findings}${queryString({ q: reference })}` : `${findings}/${id}`}
    >
      {reference}
    </Link>
  );
}

function DocumentLink({ id }: { readonly id: string }) {
  const { data } = useQuery({
    queryKey: ['evidence', 'one', id],
    queryFn: () => get<Schemas['EvidenceResponse']>(`/evidence/${id}`),
  });
  if (!data) return <span>…</span>;
  return (
    <Link
      href={`${BASE}/evidence/${id}/content`}
      download={data.fileName}
      dir="auto"
      sx={{ lineHeight: '24px', overflowWrap: 'anywhere' }}
    >
      {data.title}
    </Link>
  );
}

interface OverdueProps {
  readonly days: number | null;
  readonly word: 'readiness.expiredFor' | 'readiness.overdueBy';
}

function Overdue({ days, word }: OverdueProps) {
  const say = useWords();
  const { number } = useFormat();
  if (days === null || days <= 0) return null;
  return (
    <Typography variant="caption" color="error" sx={{ lineHeight: '24px' }}>
      {say(word, { smart_count: days, count: number(days) })}
    </Typography>
  );
}
