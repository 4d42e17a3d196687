import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import { useFormat, useWords } from '../../i18n/use-words';
import { dayOf } from '../findings/finding';
import { lineThrough, type DatesLine } from './dates-line';

interface Dated {
  readonly position: number;
  readonly estimatedOn: string | null;
  readonly revisedOn?: string | null;
  readonly completedOn?: string | null;
}

interface PlanTimelineProps {
  readonly steps: readonly Dated[];
  /** The day by which the finding should be settled. */
  readonly dueOn: string | null;
}

/** The days of the steps on a line. The steps below tell the same in words, so it is not read aloud. */
export function PlanTimeline({ steps, dueOn }: PlanTimelineProps) {
  const say = useWords();
  const { day, number } = useFormat();
  const { colours } = useTheme();
  const today = dayOf(new Date());
  const daysOf = ({ estimatedOn, revisedOn = null, completedOn = null }: Dated) =>
    [estimatedOn, revisedOn, completedOn].filter((one) => one !== null);
  const days = steps.flatMap(daysOf);
  const line = days.length === 0 ? null : lineThrough([...days, today, ...(dueOn ? [dueOn] : [])]);
  if (!line) return null;
  // Side by side, the two words would be written into each other.
  const isNear = dueOn !== null && Math.abs(line.placeOf(dueOn) - line.placeOf(today)) < NEAR;
  return (
    <Box
      aria-hidden="true"
      sx={{ p: 1, pb: 0.5, borderRadius: 1, backgroundColor: colours.raised }}
    >
      <Box sx={{ position: 'relative', display: 'grid', gap: '6px', pt: isNear ? 4.5 : 2.5 }}>
        <Mark line={line} day={today} word={say('plans.today')} colour={colours.accent} />
        {dueOn !== null && (
          <Mark
            line={line}
            day={dueOn}
            word={say('findings.dueOn')}
            colour={colours.warning}
            isLower={isNear}
          />
        )}
        {steps.map((step) => (
          <Row key={step.position} step={step} line={line} label={number(step.position)} />
        ))}
      </Box>
      <Typography
        variant="caption"
        color="textSecondary"
        component="div"
        sx={{ display: 'flex', justifyContent: 'space-between', mt: 0.5 }}
      >
        <span>{day(line.from)}</span>
        <span>{day(line.to)}</span>
      </Typography>
    </Box>
  );
}

/** Percent of the line. */
const NEAR = 25;

interface MarkProps {
  readonly line: DatesLine;
  readonly day: string;
  readonly word: string;
  readonly colour: string;
  /** Whether its word stands in a second row. */
  readonly isLower?: boolean;
}

function Mark({ line, day, word, colour, isLower = false }: MarkProps) {
  const { colours } = useTheme();
  const place = line.placeOf(day);
  return (
    <Box
      sx={{
        position: 'absolute',
        top: 0,
        bottom: 0,
        insetInlineStart: `${String(place)}%`,
        width: '1.5px',
        backgroundColor: colour,
      }}
    >
      <Typography
        variant="caption"
        component="span"
        sx={{
          position: 'absolute',
          top: isLower ? 16 : 0,
          whiteSpace: 'nowrap',
          color: colour,
          // The line of another day goes behind the word.
          zIndex: 1,
          px: 0.25,
          backgroundColor: colours.raised,
          ...(place > 50 ? { insetInlineEnd: 4 } : { insetInlineStart: 4 }),
        }}
      >
        {word}
      </Typography>
    </Box>
  );
}

interface RowProps {
  readonly step: Dated;
  readonly line: DatesLine;
  readonly label: string;
}

const TRACK = { position: 'relative', height: 18 } as const;

/** A dot where the step should be done, a line to the later day, full when it is done. */
function Row({ step, line, label }: RowProps) {
  const { colours } = useTheme();
  const { estimatedOn, revisedOn = null, completedOn = null } = step;
  if (estimatedOn === null) return <Box sx={TRACK} />;
  const [from, to] = [estimatedOn, completedOn ?? revisedOn ?? estimatedOn]
    .map(line.placeOf)
    .sort((one, other) => one - other) as [number, number];
  const end = line.placeOf(completedOn ?? revisedOn ?? estimatedOn);
  const colour = completedOn === null ? colours.edge : colours.satisfactory;
  return (
    <Box sx={TRACK}>
      <Box
        sx={{
          position: 'absolute',
          top: 8,
          height: 2,
          insetInlineStart: `${String(from)}%`,
          width: `${String(to - from)}%`,
          backgroundColor: colour,
        }}
      />
      <Box
        sx={{
          position: 'absolute',
          insetInlineStart: `calc(${String(end)}% - 9px)`,
          width: 18,
          height: 18,
          borderRadius: '50%',
          border: `2px solid ${colour}`,
          backgroundColor: colours.paper,
          color: colours.ink,
          fontSize: 11,
          lineHeight: '14px',
          fontWeight: 600,
          textAlign: 'center',
        }}
      >
        {label}
      </Box>
    </Box>
  );
}
