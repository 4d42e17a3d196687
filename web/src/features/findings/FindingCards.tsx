import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../../i18n/use-words';
import type { Finding } from './finding';
import { DueDay, FindingCell } from './FindingCell';
import type { RowsProps } from './FindingTable';

/** The findings one under the other, where the screen is narrow. */
export function FindingCards({ findings, chosen, onToggle, isChoosing, linkTo }: RowsProps) {
  const say = useWords();
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1 }}>
      {findings.map((finding) => (
        <Box component="li" key={finding.id} sx={{ display: 'flex', alignItems: 'flex-start' }}>
          {isChoosing && (
            <Checkbox
              checked={chosen.has(finding.id)}
              onChange={() => onToggle(finding.id)}
              slotProps={{
                input: { 'aria-label': say('findings.select', { name: finding.reference }) },
              }}
              sx={{ marginInlineStart: -1 }}
            />
          )}
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <FindingCard finding={finding} to={linkTo(finding)} hasState />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

interface FindingCardProps {
  readonly finding: Finding;
  readonly to: string;
  readonly hasState?: boolean;
}

export function FindingCard({ finding, to, hasState = false }: FindingCardProps) {
  const say = useWords();
  const { area, criticalElement, kind, title, dueOn, due = [] } = finding;
  const hasDay = dueOn !== null || due.length > 0;
  return (
    <Paper elevation={1} sx={{ p: 1.5, display: 'grid', gap: 0.5 }}>
      <Typography variant="caption" color="textSecondary" component="div" sx={LINE}>
        <FindingCell finding={finding} column="reference" />
        <span>{[area, criticalElement].filter(Boolean).join(' · ')}</span>
      </Typography>
      <Link component={RouterLink} to={to} dir="auto" sx={{ fontWeight: 600, lineHeight: '20px' }}>
        {title}
      </Link>
      <Typography variant="caption" component="div" sx={LINE}>
        <span>{say(`domain.kind.${kind}`)}</span>
        {hasDay && <DueDay finding={finding} />}
      </Typography>
      {hasState && <FindingCell finding={finding} column="state" />}
    </Paper>
  );
}

const LINE = {
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  columnGap: 1,
} as const;
