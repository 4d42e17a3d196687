import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';

interface PageProps {
  readonly title: string;
  /** One line under the title. */
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page with its title, also in the title of the window. */
export function Page({ title, subtitle, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Octant`;
  }, [title]);
  return (
    <>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'flex-start',
          columnGap: 3,
          rowGap: 1,
          mb: 2,
        }}
      >
        <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
          <Typography variant="h1">{title}</Typography>
          {subtitle !== undefined && (
            <Typography color="textSecondary" component="div">
              {subtitle}
            </Typography>
          )}
        </Box>
        {actions && (
          <Box
            className="no-print"
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}
          >
            {actions}
          </Box>
        )}
      </Box>
      {children}
    </>
  );
}
