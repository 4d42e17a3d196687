import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import useMediaQuery from '@mui/material/useMediaQuery';
import { styled } from '@mui/material/styles';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { Loading } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { useWords } from '../i18n/use-words';
import { CurrentMissionProvider, useCurrentMission } from './current-mission';
import { ErrorBoundary } from './ErrorBoundary';
import { Menu } from './Menu';
import { SessionExpired } from './SessionExpired';
import { TopBar } from './TopBar';

const SIDE_WIDTH = 232;

const SkipLink = styled('a')(({ theme }) => ({
  position: 'fixed',
  zIndex: theme.zIndex.tooltip,
  top: 8,
  insetInlineStart: 8,
  padding: '8px 16px',
  borderRadius: 8,
  color: theme.colours.onAccent,
  backgroundColor: theme.colours.accent,
  '&:not(:focus)': { transform: 'translateY(-200%)' },
}));

/** Everything around a page. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const say = useWords();
  const isWide = useMediaQuery((theme) => theme.breakpoints.up('md'));
  const [isOpen, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => setOpen(false), [pathname]);
  return (
    <CurrentMissionProvider>
      <SkipLink
        href="#content"
        className="no-print"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {say('app.skip')}
      </SkipLink>
      <TopBar onMenu={isWide ? null : () => setOpen(true)} />
      <Box sx={{ display: 'flex', minHeight: 'calc(100dvh - 56px)' }}>
        {isWide ? (
          <Box
            sx={{
              width: SIDE_WIDTH,
              flexShrink: 0,
              position: 'sticky',
              top: 56,
              height: 'calc(100dvh - 56px)',
              overflowY: 'auto',
              borderInlineEnd: 1,
              borderColor: 'divider',
              backgroundColor: 'background.paper',
            }}
          >
            <Menu />
          </Box>
        ) : (
          <Drawer
            open={isOpen}
            onClose={() => setOpen(false)}
            slotProps={{ paper: { 'aria-label': say('app.menu.label') } }}
          >
            <Box sx={{ width: SIDE_WIDTH }}>
              <Menu />
            </Box>
          </Drawer>
        )}
        <Box
          component="main"
          id="content"
          ref={main}
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, outline: 'none' }}
        >
          <IllustrativeBanner />
          <Box sx={{ p: { xs: 2, md: 3 }, maxWidth: 1680 }}>
            <ErrorBoundary key={pathname}>
              <Suspense fallback={<Loading />}>{children}</Suspense>
            </ErrorBoundary>
          </Box>
        </Box>
      </Box>
      <SessionExpired />
    </CurrentMissionProvider>
  );
}

/** Made-up data says so on every page. */
function IllustrativeBanner() {
  const say = useWords();
  const { mission } = useCurrentMission();
  if (!mission?.illustrative) return null;
  return (
    <Box
      role="note"
      sx={{
        px: { xs: 2, md: 3 },
        py: 0.5,
        fontWeight: 600,
        color: (theme) => theme.colours.warning,
        backgroundColor: (theme) => theme.colours.warningGround,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      {say('app.mission.illustrative')}
    </Box>
  );
}
