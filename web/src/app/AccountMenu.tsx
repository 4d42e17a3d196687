import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined';
import Check from '@mui/icons-material/Check';
import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined';
import LightModeOutlined from '@mui/icons-material/LightModeOutlined';
import ManageAccountsOutlined from '@mui/icons-material/ManageAccountsOutlined';
import LogoutOutlined from '@mui/icons-material/LogoutOutlined';
import Translate from '@mui/icons-material/Translate';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { useLogout } from 'react-admin';
import { Link } from 'react-router-dom';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/languages';
import { useLanguage, useWords } from '../i18n/use-words';
import { usePerson } from './person';
import { useMode } from './theme/mode';

/** Language, light or dark, and the account, at the end of the bar. */
export function AccountMenu() {
  return (
    <>
      <LanguageButton />
      <ModeButton />
      <PersonButton />
    </>
  );
}

function LanguageButton() {
  const say = useWords();
  const { language, choose } = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        color="inherit"
        startIcon={<Translate />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={`${say('app.account.language')}: ${LANGUAGE_NAMES[language]}`}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 0, px: 1, '& .MuiButton-startIcon': { mx: 0 } }}
      />
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {LANGUAGES.map((one) => (
          <MenuItem key={one} lang={one} selected={one === language} onClick={() => choose(one)}>
            <ListItemIcon>{one === language && <Check fontSize="small" />}</ListItemIcon>
            <ListItemText>{LANGUAGE_NAMES[one]}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

function ModeButton() {
  const say = useWords();
  const [mode, setMode] = useMode();
  const other = mode === 'light' ? 'dark' : 'light';
  const label = `${say('app.account.appearance')}: ${say(`app.account.${other}`)}`;
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" aria-label={label} onClick={() => setMode(other)}>
        {mode === 'light' ? <DarkModeOutlined /> : <LightModeOutlined />}
      </IconButton>
    </Tooltip>
  );
}

function PersonButton() {
  const say = useWords();
  const { name, email } = usePerson();
  const logout = useLogout();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton
        color="inherit"
        aria-label={`${say('app.account.label')}: ${name}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <AccountCircleOutlined />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem disabled sx={{ '&.Mui-disabled': { opacity: 1 } }}>
          <ListItemText primary={name} secondary={email} />
        </MenuItem>
        <Divider />
        <MenuItem component={Link} to="/account" onClick={() => setAnchor(null)}>
          <ListItemIcon>
            <ManageAccountsOutlined fontSize="small" />
          </ListItemIcon>
          <ListItemText>{say('account.title')}</ListItemText>
        </MenuItem>
        <MenuItem onClick={() => void logout()}>
          <ListItemIcon>
            <LogoutOutlined fontSize="small" />
          </ListItemIcon>
          <ListItemText>{say('app.account.signOut')}</ListItemText>
        </MenuItem>
      </Menu>
    </>
  );
}
