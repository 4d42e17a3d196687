import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useAreaName, useCriticalElementName } from '../../app/catalogue';
import type { Due } from '../../app/DueLine';
import { NO_VALUE } from '../../i18n/format';
import { useFormat, useWords } from '../../i18n/use-words';
import type { Column } from './columns';
import type { Finding } from './finding';
import { StateChip } from './StateChip';

interface FindingCellProps {
  readonly finding: Finding;
  readonly column: Exclude<Column, 'title'>;
}

/** One fact of a finding, in a few words. */
export function FindingCell({ finding, column }: FindingCellProps) {
  const say = useWords();
  const { instant } = useFormat();
  const areaName = useAreaName();
  const { area, criticalElement, kind, state, question, reference } = finding;
  switch (column) {
    case 'reference':
      return <Reference finding={finding} reference={reference} />;
    case 'area':
      return <span title={areaName(area)}>{area}</span>;
    case 'criticalElement':
      return <Element code={criticalElement} />;
    case 'question':
      return <bdi>{question ?? NO_VALUE}</bdi>;
    case 'kind':
      return say(`domain.kind.${kind}`);
    case 'state':
      return <StateChip state={state} />;
    case 'dueOn':
      return <DueDay finding={finding} />;
    default:
      return instant(finding[column]);
  }
}

function Element({ code }: { readonly code: string | null }) {
  const nameOf = useCriticalElementName();
  return code === null ? NO_VALUE : <span title={nameOf(code)}>{code}</span>;
}

interface ReferenceProps {
  readonly finding: Finding;
  readonly reference: string;
}

/** The number that people use, with a mark for what may be a significant safety concern. */
function Reference({ finding, reference }: ReferenceProps) {
  const say = useWords();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      <bdi>{reference}</bdi>
      {finding.sscCandidate && (
        <WarningAmberOutlined
          titleAccess={say('findings.sscLong')}
          sx={{ fontSize: 16, color: 'error.main' }}
        />
      )}
    </Box>
  );
}

/** The day by which it should be settled, and what of its plan and steps is due before. */
export function DueDay({ finding: { dueOn, due = [] } }: { readonly finding: Finding }) {
  const say = useWords();
  const [next] = due;
  const own = due.find(({ what }) => what === 'finding');
  if (dueOn === null && !next) return NO_VALUE;
  return (
    <Box component="span" sx={{ display: 'inline-grid' }}>
      {dueOn !== null && <Day dueOn={dueOn} overdueDays={own?.overdueDays ?? 0} />}
      {next && next !== own && (
        <Typography component="span" variant="caption">
          {say(`domain.due.${next.what}`)}: <Day {...next} />
        </Typography>
      )}
    </Box>
  );
}

/** A day, and by how much it is over. */
function Day({ dueOn, overdueDays }: Pick<Due, 'dueOn' | 'overdueDays'>) {
  const say = useWords();
  const { day, number } = useFormat();
  if (overdueDays === 0)
    return (
      <Box component="span" sx={WORDS}>
        {day(dueOn)}
      </Box>
    );
  const count = number(overdueDays);
  return (
    <Box component="span" sx={{ color: 'error.main', fontWeight: 600 }}>
      <Box component="span" sx={WORDS}>
        {day(dueOn)}
      </Box>{' '}
      · {say('domain.dueDay.overdueBy', { smart_count: overdueDays, count })}
    </Box>
  );
}

/** A day stays in one line. */
const WORDS = { whiteSpace: 'nowrap' } as const;
