import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { signIn } from '../api/client';
import { setAsker } from '../api/session';
import { useWords } from '../i18n/use-words';
import { usePerson } from './person';
import { useProblemWords } from './problem-words';

type Decide = (isSignedIn: boolean) => void;

/** Asks the person to sign in again, over whatever is on the screen: nothing that was typed goes away. */
export function SessionExpired() {
  const say = useWords();
  const { email } = usePerson();
  const explain = useProblemWords();
  const [decide, setDecide] = useState<Decide | null>(null);
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setAsker(() => new Promise((resolve) => setDecide(() => resolve)));
    return () => setAsker(() => Promise.resolve(false));
  }, []);
  const end = (isSignedIn: boolean) => {
    decide?.(isSignedIn);
    setDecide(null);
    setPassword('');
    setFault(null);
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    try {
      await signIn(email, password);
      end(true);
    } catch (error) {
      setFault(explain(error));
      input.current?.select();
    }
  };
  return (
    <Dialog open={decide !== null} onClose={() => end(false)} maxWidth="xs" fullWidth>
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle>{say('app.expired.title')}</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 2 }}>{say('app.expired.text')}</DialogContentText>
          <TextField
            inputRef={input}
            autoFocus
            type="password"
            autoComplete="current-password"
            label={say('app.expired.password', { email })}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            error={fault !== null}
            helperText={fault}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => end(false)}>{say('app.expired.later')}</Button>
          <Button type="submit" variant="contained">
            {say('app.expired.signIn')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
