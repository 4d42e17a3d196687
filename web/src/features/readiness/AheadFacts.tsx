import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { Readiness } from '../../api/types';
import { useFormat, useWords } from '../../i18n/use-words';
import { countdown } from './days-left';
import { Fact } from './Fact';
import { HOLDS_BACK } from './GapsPanel';
import { useGaps } from './use-gaps';

interface AheadFactsProps {
  readonly readiness: Readiness;
  readonly missionId: string;
}

/** The days that the figure is running towards: the audit, and what the State has promised. */
export function AheadFacts({ readiness: { deadlines }, missionId }: AheadFactsProps) {
  const say = useWords();
  const { day, number } = useFormat();
  const { data: held } = useGaps(missionId);
  const { today, overdue, ahead, nextDueOn } = deadlines;
  const until = (end: string) => countdown(today, end, say, number);
  return (
    <Box sx={AHEAD}>
      <Fact
        name={say('readiness.nextAudit')}
        note={held?.auditOn ? until(held.auditOn) : say('readiness.nextAuditHelp')}
      >
        {held?.auditOn ? day(held.auditOn) : say('readiness.auditUnknown')}
      </Fact>
      <Fact
        name={say('readiness.nextDue')}
        note={nextDueOn === null ? undefined : until(nextDueOn)}
      >
        {nextDueOn === null ? say('readiness.nothingDue') : day(nextDueOn)}
      </Fact>
      <Fact
        name={say('readiness.pastDue')}
        note={ahead === 0 ? undefined : say('readiness.stillAhead', { count: number(ahead) })}
      >
        <Link href={`#${HOLDS_BACK}`} underline="hover" color={overdue > 0 ? 'error' : 'inherit'}>
          {number(overdue)}
        </Link>
      </Fact>
    </Box>
  );
}

const AHEAD = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
  columnGap: 3,
  rowGap: 2,
  mt: 2,
  pt: 1.5,
  borderTop: 1,
  borderColor: 'divider',
} as const;
