import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface CellProps {
  /** Not stretched to what stands beside it. */
  readonly isAsHighAsItIs?: boolean;
  readonly wide: number;
  readonly children: ReactNode;
}

/** A page of panels, twelve columns wide. */
export const Cells = ({ children }: { readonly children: ReactNode }) => (
  <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(12, minmax(0, 1fr))' }}>
    {children}
  </Box>
);

/** The place of a panel; the whole line where the screen is narrow. */
export const Cell = ({ wide, isAsHighAsItIs = false, children }: CellProps) => (
  <Box
    sx={{
      gridColumn: { xs: 'span 12', lg: `span ${String(wide)}` },
      minWidth: 0,
      display: 'grid',
      alignItems: isAsHighAsItIs ? 'start' : 'stretch',
      '@media print': { breakInside: 'avoid' },
    }}
  >
    {children}
  </Box>
);
