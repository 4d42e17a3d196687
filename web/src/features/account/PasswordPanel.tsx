import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useEffect, useState, type SyntheticEvent } from 'react';
import { useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { faultOfPassword } from './new-password';
import { useOwnChange, type OwnPanelProps } from './use-own-change';

const NOTHING = { currentPassword: '', password: '', repeated: '' };

export function PasswordPanel({ me, onTyped }: OwnPanelProps) {
  const say = useWords();
  const { change, fault, isBusy } = useOwnChange(me);
  const [typed, setTyped] = useState(NOTHING);
  const { currentPassword, password, repeated } = typed;
  const isEmpty = currentPassword + password + repeated === '';
  useEffect(() => onTyped(!isEmpty), [onTyped, isEmpty]);
  const wrong = password === '' ? null : faultOfPassword(password, repeated);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (await change({ currentPassword, password })) setTyped(NOTHING);
  };
  const line = (field: keyof typeof NOTHING, autoComplete: string) => ({
    type: 'password',
    label: say(`account.${field}`),
    autoComplete,
    value: typed[field],
    onChange: (event: { target: { value: string } }) =>
      setTyped({ ...typed, [field]: event.target.value }),
  });
  const isReady = currentPassword !== '' && password !== '' && wrong === null;
  return (
    <Panel title={say('account.passwordTitle')} help={say('account.passwordHelp')}>
      <Box component="form" onSubmit={(event) => void submit(event)}>
        <TextField {...line('currentPassword', 'current-password')} />
        <TextField
          {...line('password', 'new-password')}
          error={wrong === 'short'}
          helperText={say('account.short')}
        />
        <TextField
          {...line('repeated', 'new-password')}
          error={wrong === 'different' && repeated !== ''}
          helperText={wrong === 'different' && repeated !== '' ? say('account.different') : ' '}
        />
        {fault !== null && <Alert severity="error">{fault}</Alert>}
        <Button
          type="submit"
          variant="contained"
          loading={isBusy}
          disabled={!isReady}
          sx={{ mt: 1 }}
        >
          {say('account.changePassword')}
        </Button>
      </Box>
    </Panel>
  );
}
