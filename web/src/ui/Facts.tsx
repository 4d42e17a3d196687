import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface FactsProps {
  /** What each is called, and what it is. */
  readonly facts: readonly (readonly [string, ReactNode])[];
}

/** What is known of one thing, line by line. */
export const Facts = ({ facts }: FactsProps) => (
  <Box
    component="dl"
    sx={{
      display: 'grid',
      gridTemplateColumns: { xs: '1fr', sm: 'minmax(140px, 220px) 1fr' },
      columnGap: 2,
      rowGap: { xs: 0.5, sm: 1.5 },
      m: 0,
      '& dt': { color: 'text.secondary' },
      '& dd': { m: 0, mb: { xs: 1, sm: 0 }, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
    }}
  >
    {facts.map(([name, value]) => (
      <Box key={name} sx={{ display: 'contents' }}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </Box>
    ))}
  </Box>
);
