import MenuIcon from '@mui/icons-material/Menu';
import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../i18n/use-words';
import { AccountMenu } from './AccountMenu';
import { Busy } from './Busy';
import { GoTo } from './go-to/GoTo';
import { MissionSwitcher } from './MissionSwitcher';

interface TopBarProps {
  /** Opens the menu where it does not stand beside the page. */
  readonly onMenu: (() => void) | null;
}

export function TopBar({ onMenu }: TopBarProps) {
  const say = useWords();
  return (
    <AppBar
      position="sticky"
      elevation={0}
      sx={{
        height: 56,
        flexDirection: 'row',
        alignItems: 'center',
        gap: { xs: 0.5, md: 2 },
        px: { xs: 1, md: 2 },
        color: (theme) => theme.colours.onBar,
        backgroundColor: (theme) => theme.colours.bar,
        backgroundImage: 'none',
      }}
    >
      {onMenu && (
        <IconButton color="inherit" onClick={onMenu} aria-label={say('app.menu.open')}>
          <MenuIcon />
        </IconButton>
      )}
      <Link
        component={RouterLink}
        to="/"
        color="inherit"
        underline="none"
        sx={{ display: { xs: 'none', sm: 'flex' }, alignItems: 'center', gap: 1, fontWeight: 600 }}
      >
        <Box component="img" src="/icon.svg" alt="" sx={{ width: 28, height: 28 }} />
        {say('app.name')}
      </Link>
      <MissionSwitcher />
      <Box sx={{ flex: 1 }} />
      <GoTo />
      <AccountMenu />
      <Busy />
    </AppBar>
  );
}
