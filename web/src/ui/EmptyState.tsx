import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  /** The first step out of it. */
  readonly action?: ReactNode;
  /** Whether it stands for a whole page; its title is then the title of the page. */
  readonly isPage?: boolean;
}

/** Where there is nothing yet: says so, and tells the first step. */
export function EmptyState({ title, text, action, isPage = false }: EmptyStateProps) {
  useEffect(() => {
    if (isPage) document.title = `${title} · Octant`;
  }, [isPage, title]);
  return (
    <Box
      sx={{
        display: 'grid',
        justifyItems: 'center',
        alignContent: 'center',
        gap: 1,
        maxWidth: 520,
        mx: 'auto',
        py: isPage ? 10 : 5,
        textAlign: 'center',
      }}
    >
      <Box component="svg" viewBox="0 0 48 48" aria-hidden="true" sx={ART}>
        <path d="M24 40 8 14a30 30 0 0 1 32 0Z" />
        <path d="M24 40V16M16 27a18 18 0 0 1 16 0" />
      </Box>
      <Typography variant={isPage ? 'h1' : 'h2'} component={isPage ? 'h1' : 'h2'}>
        {title}
      </Typography>
      <Typography color="textSecondary">{text}</Typography>
      {action && <Box sx={{ mt: 1 }}>{action}</Box>}
    </Box>
  );
}

const ART = {
  width: 56,
  height: 56,
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinejoin: 'round',
  strokeDasharray: '3 3',
  color: 'text.secondary',
} as const;
