import Search from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Suspense, useEffect, useState } from 'react';
import { late } from '../../entry/late';
import { lateFile } from '../../entry/late-file';
import { useWords } from '../../i18n/use-words';

const Dialog = late(
  lateFile(() => import('./GoToDialog')),
  ({ GoToDialog }) => GoToDialog,
);

/** Ctrl+K, or Command+K, by the place of the key: it is the same on every layout. */
const isShortcut = ({ code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  code === 'KeyK' && ctrlKey !== metaKey && !altKey && !shiftKey;

/** Leads to any page, question or finding from anywhere. */
export function GoTo() {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <Button
        color="inherit"
        className="no-print"
        aria-label={say('app.goTo.open')}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
        sx={{
          minWidth: 40,
          flexShrink: 0,
          px: 1,
          fontWeight: 400,
          border: { xs: 0, lg: 1 },
          borderColor: { lg: (theme) => theme.colours.edge },
        }}
      >
        <Search />
        <Box
          component="span"
          sx={{ display: { xs: 'none', lg: 'inline' }, marginInlineStart: 1, marginInlineEnd: 4 }}
        >
          {say('app.goTo.open')}
        </Box>
        <Box component="kbd" dir="ltr" sx={{ display: { xs: 'none', lg: 'inline' }, ...KEY }}>
          Ctrl K
        </Box>
      </Button>
      <Suspense fallback={null}>{isOpen && <Dialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}

const KEY = { font: 'inherit', fontSize: 12, opacity: 0.85 } as const;
