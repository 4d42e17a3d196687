import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One line that opens what stands behind it. */
export const Disclosure = ({ title, children }: DisclosureProps) => (
  <Box component="details" sx={{ mt: 0.5 }}>
    <Box component="summary" sx={SUMMARY}>
      {title}
    </Box>
    {children}
  </Box>
);

const SUMMARY = {
  cursor: 'pointer',
  fontSize: 13,
  lineHeight: '24px',
  color: 'text.secondary',
  '&:hover': { textDecoration: 'underline' },
} as const;
