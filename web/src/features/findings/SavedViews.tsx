import BookmarkBorder from '@mui/icons-material/BookmarkBorder';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState, type SyntheticEvent } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useWords, type WordKey } from '../../i18n/use-words';
import { keepViews, queryToKeep, readViews, withView, type SavedView } from './saved-views';

const OURS: readonly (readonly [WordKey, string])[] = [
  ['findings.views.drafts', 'state=draft'],
  ['findings.views.toReview', 'state=cap-submitted'],
  ['findings.views.toVerify', 'state=completion-reported'],
  ['findings.views.overdue', 'due=overdue&sort=dueOn'],
  ['findings.views.ssc', 'ssc=true'],
];

/** Filters by a name: a few of ours, and those that a person keeps in this browser. */
export function SavedViews() {
  const say = useWords();
  const [address, setAddress] = useSearchParams();
  const [views, setViews] = useState(readViews);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isNaming, setNaming] = useState(false);
  const put = (next: readonly SavedView[]) => {
    keepViews(next);
    setViews(next);
  };
  const show = (query: string) => {
    setAnchor(null);
    setAddress(new URLSearchParams(query));
  };
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        startIcon={<BookmarkBorder />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {say('findings.views.label')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={close}>
        {OURS.map(([word, query]) => (
          <MenuItem key={word} onClick={() => show(query)}>
            {say(word)}
          </MenuItem>
        ))}
        <Divider />
        {views.map(({ name, query }) => (
          <MenuItem key={name} onClick={() => show(query)}>
            <ListItemText slotProps={{ primary: { dir: 'auto' } }}>{name}</ListItemText>
          </MenuItem>
        ))}
        {views.map(({ name }) => (
          <MenuItem
            key={`- ${name}`}
            dense
            onClick={() => put(views.filter((view) => view.name !== name))}
          >
            <ListItemIcon>
              <DeleteOutlined fontSize="small" />
            </ListItemIcon>
            {say('findings.views.remove', { name })}
          </MenuItem>
        ))}
        <MenuItem
          onClick={() => {
            close();
            setNaming(true);
          }}
        >
          {say('findings.views.save')}
        </MenuItem>
      </Menu>
      {isNaming && (
        <NameDialog
          onName={(name) => {
            put(withView(views, { name, query: queryToKeep(address) }));
            setNaming(false);
          }}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  );
}

interface NameDialogProps {
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

function NameDialog({ onName, onClose }: NameDialogProps) {
  const say = useWords();
  const [name, setName] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onName(name.trim());
  };
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth>
      <form onSubmit={submit}>
        <DialogTitle>{say('findings.views.save')}</DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            required
            label={say('findings.views.name')}
            helperText={say('findings.views.help')}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={name.trim() === ''}>
            {say('ui.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
