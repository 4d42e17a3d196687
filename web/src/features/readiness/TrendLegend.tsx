import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import { useWords } from '../../i18n/use-words';

interface TrendLegendProps {
  readonly hasTargets: boolean;
}

/** Which line is which: told by its stroke, not by its colour alone. */
export function TrendLegend({ hasTargets }: TrendLegendProps) {
  const say = useWords();
  const { colours } = useTheme();
  const entries = [
    { words: say('readiness.overall'), stroke: colours.accent, width: 2.5 },
    { words: say('readiness.coverage'), stroke: colours.quiet, width: 1.5, dashes: '4 3' },
    ...(hasTargets
      ? [{ words: say('readiness.targets'), stroke: colours.edge, width: 1.5, dashes: '1 3' }]
      : []),
  ];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}>
      {entries.map(({ words, stroke, width, dashes }) => (
        <Box key={words} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
          <svg width="24" height="8" aria-hidden="true">
            <line
              x1="0"
              x2="24"
              y1="4"
              y2="4"
              stroke={stroke}
              strokeWidth={width}
              {...(dashes === undefined ? {} : { strokeDasharray: dashes })}
            />
          </svg>
          <Typography variant="caption">{words}</Typography>
        </Box>
      ))}
    </Box>
  );
}
