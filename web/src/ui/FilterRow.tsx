import Box from '@mui/material/Box';
import type { KeyboardEventHandler, ReactNode } from 'react';

interface FilterRowProps {
  readonly onKeyDown?: KeyboardEventHandler;
  readonly children: ReactNode;
}

/** The search and the choices above a list. On a phone the search takes the whole line, and the choices share the next ones. */
export const FilterRow = ({ onKeyDown, children }: FilterRowProps) => (
  <Box className="no-print" sx={ROW} onKeyDown={onKeyDown}>
    {children}
  </Box>
);

const ROW = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  alignItems: 'center',
  // A long label ends before the arrow.
  '& .MuiInputLabel-root:not(.MuiInputLabel-shrink)': { maxWidth: 'calc(100% - 40px)' },
  '& > .MuiTextField-root': {
    flexGrow: { xs: 1, sm: 0 },
    '&:first-of-type': {
      flex: { xs: '1 1 100%', sm: '1 1 220px' },
      maxWidth: { xs: 'none', sm: 340 },
    },
  },
} as const;
