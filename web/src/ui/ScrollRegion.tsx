import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Something wide that scrolls by itself, also by keyboard. */
export const ScrollRegion = ({ label, children }: ScrollRegionProps) => (
  <Box
    role="group"
    aria-label={label}
    tabIndex={0}
    sx={{ position: 'relative', overflowX: 'auto', minWidth: 0 }}
  >
    {children}
  </Box>
);
