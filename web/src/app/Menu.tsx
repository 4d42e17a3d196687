import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import type { SvgIconComponent } from '@mui/icons-material';
import { useId, type ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router-dom';
import { useWords } from '../i18n/use-words';
import { useCurrentMission } from './current-mission';
import { MISSION_PAGES } from './features';
import { FIRST_PAGES, MENU_GROUPS } from './menu-groups';
import { missionIn, missionPath } from './mission-address';
import { useCan } from './person';

/** The way to every page, grouped by job. */
export function Menu() {
  const say = useWords();
  const can = useCan();
  const { mission } = useCurrentMission();
  const pages = MISSION_PAGES.flatMap(({ path, menu }) => (menu ? [{ path, ...menu }] : []));
  return (
    <Box component="nav" aria-label={say('app.menu.label')} sx={{ p: 1 }}>
      <List dense disablePadding sx={{ mb: 1 }}>
        {FIRST_PAGES.map((page) => (
          <MenuLink key={page.path} to={page.path} Icon={page.Icon}>
            {say(page.word)}
          </MenuLink>
        ))}
      </List>
      {mission && (
        <MenuGroup title={say('app.menu.work')}>
          {pages.map(({ path, word, Icon }) => (
            <MenuLink key={path} to={missionPath(mission.id, path)} Icon={Icon}>
              {say(word)}
            </MenuLink>
          ))}
        </MenuGroup>
      )}
      {MENU_GROUPS.map(({ word, pages: others }) => (
        <MenuGroup key={word} title={say(word)}>
          {others
            .filter(({ needs }) => needs === undefined || can(needs))
            .map((page) => (
              <MenuLink key={page.path} to={page.path} Icon={page.Icon}>
                {say(page.word)}
              </MenuLink>
            ))}
        </MenuGroup>
      ))}
    </Box>
  );
}

interface MenuGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

function MenuGroup({ title, children }: MenuGroupProps) {
  const id = useId();
  return (
    <Box sx={{ mb: 1 }}>
      <Typography
        id={id}
        variant="overline"
        color="textSecondary"
        component="p"
        sx={{ px: 1.5, pt: 1, pb: 0.5, m: 0 }}
      >
        {title}
      </Typography>
      <List dense disablePadding aria-labelledby={id}>
        {children}
      </List>
    </Box>
  );
}

interface MenuLinkProps {
  readonly to: string;
  readonly Icon: SvgIconComponent;
  readonly children: ReactNode;
}

function MenuLink({ to, Icon, children }: MenuLinkProps) {
  const { pathname } = useLocation();
  const isOfMission = missionIn(pathname) !== undefined && pathname.split('/').length > 3;
  const isUnder = pathname.startsWith(`${to}/`) && (to !== '/missions' || !isOfMission);
  const isHere = pathname === to || isUnder;
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={NavLink}
        to={to}
        selected={isHere}
        aria-current={isHere ? 'page' : undefined}
        sx={{ minHeight: 36, gap: 1.5, '&.Mui-selected': { fontWeight: 600 } }}
      >
        <ListItemIcon sx={{ minWidth: 0, color: isHere ? 'primary.main' : 'text.secondary' }}>
          <Icon fontSize="small" />
        </ListItemIcon>
        <ListItemText
          primary={children}
          slotProps={{ primary: { sx: { fontWeight: isHere ? 600 : 400 } } }}
        />
      </ListItemButton>
    </ListItem>
  );
}
