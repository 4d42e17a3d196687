import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { Mission } from '../api/types';
import { useWords } from '../i18n/use-words';
import { useCurrentMission } from './current-mission';
import { pathFor } from './mission-address';

/** Says which mission everything is about, and changes it. */
export function MissionSwitcher() {
  const say = useWords();
  const { mission, missions } = useCurrentMission();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (missions.length === 0) return null;
  const go = (id: string) => {
    setAnchor(null);
    void navigate(pathFor(id, pathname));
  };
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<ExpandMore />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 0, maxWidth: { xs: 220, md: 520 }, textAlign: 'start' }}
      >
        <Current mission={mission} label={say('app.mission.choose')} />
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': say('app.mission.label') } }}
      >
        {missions.map(({ id, reference, title, status }) => (
          <MenuItem key={id} selected={id === mission?.id} onClick={() => go(id)}>
            <ListItemText
              primary={title}
              secondary={
                <>
                  <bdi>{reference}</bdi> · {say(`domain.missionStatus.${status}`)}
                </>
              }
              slotProps={{ primary: { dir: 'auto' } }}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

interface CurrentProps {
  readonly mission: Mission | undefined;
  readonly label: string;
}

const Current = ({ mission, label }: CurrentProps) =>
  mission ? (
    <Box
      component="span"
      sx={{ minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
    >
      <bdi>{mission.reference}</bdi>
      <Box component="span" sx={{ fontWeight: 400, display: { xs: 'none', md: 'inline' } }}>
        {' · '}
        <bdi>{mission.title}</bdi>
      </Box>
    </Box>
  ) : (
    label
  );
