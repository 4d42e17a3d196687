import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface FactProps {
  readonly name: string;
  /** A line under it. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A figure with what it is called over it. */
export const Fact = ({ name, note, children }: FactProps) => (
  <Box sx={{ minWidth: 0, maxWidth: 240 }}>
    <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
      {name}
    </Typography>
    <Box sx={{ fontSize: 20, lineHeight: '32px', fontWeight: 600 }}>{children}</Box>
    {note !== undefined && (
      <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
        {note}
      </Typography>
    )}
  </Box>
);
