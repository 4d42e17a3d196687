import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat, useWords } from '../../../i18n/use-words';
import { placeOn, type Scale } from './scale';

/** A figure as it is, and as it may be. */
export interface Range {
  readonly now: number | null;
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
}

/** The chance that lies between the bounds, in percent, as the server describes them. */
export const BETWEEN = 80;

interface RangeBarProps {
  readonly range: Range;
  readonly scale: Scale;
  /** Targets, in percent. */
  readonly marks?: readonly number[];
}

/** A figure as it is and as it may be, on a line. What it shows is said in words beside it. */
export const RangeBar = ({ range: { now, low, median, high }, scale, marks }: RangeBarProps) => (
  <Box aria-hidden="true" sx={{ position: 'relative', height: 20, mx: 1 }}>
    <Box sx={LINE} />
    {marks?.map((mark) => (
      <Box key={mark} sx={{ ...MARK, insetInlineStart: at(scale, mark) }} />
    ))}
    {low !== null && high !== null && (
      <Box
        sx={{
          ...BAND,
          insetInlineStart: at(scale, low),
          width: `${String(placeOn(scale, high) - placeOn(scale, low))}%`,
        }}
      />
    )}
    {now !== null && <Box sx={{ ...NOW, insetInlineStart: at(scale, now) }} />}
    {median !== null && <Box sx={{ ...LIKELY, insetInlineStart: at(scale, median) }} />}
  </Box>
);

const at = (scale: Scale, value: number): string => `${String(placeOn(scale, value))}%`;

const LINE = {
  position: 'absolute',
  insetInline: 0,
  top: 9,
  height: 2,
  backgroundColor: 'divider',
} as const;
const MARK = {
  position: 'absolute',
  top: 0,
  width: 2,
  height: 20,
  marginInlineStart: '-1px',
  backgroundColor: 'text.secondary',
} as const;
const BAND = {
  position: 'absolute',
  top: 5,
  height: 10,
  minWidth: 4,
  borderRadius: 0.5,
  backgroundColor: 'primary.main',
} as const;
const NOW = {
  position: 'absolute',
  top: 5,
  width: 10,
  height: 10,
  marginInlineStart: '-5px',
  boxSizing: 'border-box',
  border: '2px solid',
  borderColor: 'text.primary',
  borderRadius: '50%',
  backgroundColor: 'background.paper',
} as const;
const LIKELY = {
  position: 'absolute',
  top: 1,
  width: 2,
  height: 18,
  marginInlineStart: '-1px',
  backgroundColor: 'text.primary',
} as const;

interface ScaleLineProps {
  readonly scale: Scale;
  /** Values that are named where they stand, in percent. */
  readonly marks?: readonly number[];
}

/** What the ends of a line are, and the targets on it. */
export function ScaleLine({ scale, marks = [] }: ScaleLineProps) {
  const { percent } = useFormat();
  const inside = marks.filter((mark) => mark > scale.from && mark < scale.to);
  return (
    <Box aria-hidden="true" sx={{ position: 'relative', height: 20, mx: 1 }}>
      {[scale.from, ...inside, scale.to].map((value) => (
        <Typography
          key={value}
          variant="caption"
          component="span"
          color={inside.includes(value) ? 'textPrimary' : 'textSecondary'}
          sx={{ position: 'absolute', insetInlineStart: at(scale, value), width: 0 }}
        >
          <Box component="span" sx={CENTRED}>
            {percent(value)}
          </Box>
        </Typography>
      ))}
    </Box>
  );
}

const CENTRED = {
  position: 'absolute',
  insetInlineStart: 0,
  display: 'flex',
  width: 48,
  marginInlineStart: '-24px',
  justifyContent: 'center',
} as const;

/** What the signs on the lines stand for. */
export function RangeLegend({ hasTargets = false }: { readonly hasTargets?: boolean }) {
  const say = useWords();
  const { percent } = useFormat();
  return (
    <Box aria-hidden="true" sx={LEGEND}>
      <Key sign={NOW} width={10} text={say('outlook.legendNow')} />
      <Key sign={LIKELY} width={2} text={say('outlook.legendLikely')} />
      <Key
        sign={{ ...BAND, width: 20 }}
        width={20}
        text={say('outlook.legendBounds', { chance: percent(BETWEEN) })}
      />
      {hasTargets && <Key sign={MARK} width={2} text={say('outlook.legendTarget')} />}
    </Box>
  );
}

interface KeyProps {
  readonly sign: Readonly<Record<string, string | number>>;
  readonly width: number;
  readonly text: string;
}

const Key = ({ sign, width, text }: KeyProps) => (
  <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
    <Box sx={{ position: 'relative', height: 20, width }}>
      <Box sx={{ ...sign, insetInlineStart: 0, marginInlineStart: 0 }} />
    </Box>
    <Typography variant="caption" color="textSecondary" component="span">
      {text}
    </Typography>
  </Box>
);

const LEGEND = { display: 'flex', flexWrap: 'wrap', columnGap: 2, mt: 0.5 } as const;
