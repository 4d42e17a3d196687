import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

/** On paper a panel may go on on the next sheet; flexible boxes would not. */
const PRINTED = { '@media print': { display: 'block' } } as const;

interface PanelProps {
  readonly title: string;
  readonly help?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with a title of its own. */
export function Panel({ title, help, actions, children }: PanelProps) {
  const id = useId();
  return (
    <Paper
      component="section"
      elevation={1}
      aria-labelledby={id}
      sx={{ p: 2, minWidth: 0, display: 'flex', flexDirection: 'column', ...PRINTED }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1, mb: 1.5 }}>
        <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
          <Typography id={id} variant="h2">
            {title}
          </Typography>
          {help !== undefined && (
            <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
              {help}
            </Typography>
          )}
        </Box>
        {actions}
      </Box>
      {children}
    </Paper>
  );
}
