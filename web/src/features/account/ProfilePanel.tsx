import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useEffect, useState, type SyntheticEvent } from 'react';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../i18n/languages';
import { useLanguage, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { useOwnChange, type OwnPanelProps } from './use-own-change';

export function ProfilePanel({ me, onTyped }: OwnPanelProps) {
  const say = useWords();
  const { choose } = useLanguage();
  const { change, fault, isBusy } = useOwnChange(me);
  const [name, setName] = useState(me.name);
  const [language, setLanguage] = useState<Language>(me.language);
  const isSame = name === me.name && language === me.language;
  useEffect(() => onTyped(!isSame), [onTyped, isSame]);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (await change({ name, language })) choose(language);
  };
  return (
    <Panel title={say('account.profile')}>
      <Box component="form" onSubmit={(event) => void submit(event)}>
        <TextField
          label={say('administration.fields.name')}
          autoComplete="name"
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          select
          label={say('account.language')}
          value={language}
          onChange={(event) => setLanguage(event.target.value as Language)}
        >
          {LANGUAGES.map((one) => (
            <MenuItem key={one} value={one} lang={one}>
              {LANGUAGE_NAMES[one]}
            </MenuItem>
          ))}
        </TextField>
        {fault !== null && <Alert severity="error">{fault}</Alert>}
        <Button type="submit" variant="contained" loading={isBusy} disabled={isSame} sx={{ mt: 1 }}>
          {say('ui.save')}
        </Button>
      </Box>
    </Panel>
  );
}
