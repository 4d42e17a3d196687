import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useCan } from '../../app/person';
import { useFormat, useWords } from '../../i18n/use-words';
import { EditionFaults } from './EditionFaults';
import { useEditionImport } from './use-edition-import';

const TAKEN = '.csv,.xlsx,.json';

/** The way to a new set of questions, for those who may bring one. */
export function ImportButton() {
  const say = useWords();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  if (!can('catalogue:import')) return null;
  return (
    <>
      <Button variant="contained" startIcon={<UploadFileOutlined />} onClick={() => setOpen(true)}>
        {say('administration.editions.import')}
      </Button>
      {isOpen && <ImportDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** Takes questions from a file: first it says what the file would do, then it does it. */
function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords();
  const { number } = useFormat();
  const notify = useNotify();
  const navigate = useNavigate();
  const work = useEditionImport();
  const { file, edition, checked, failure, isBusy } = work;
  const take = async () => {
    const taken = await work.take();
    if (!taken) return;
    notify(say('administration.editions.imported', { edition: taken.edition }), {
      type: 'success',
    });
    onClose();
    void navigate(`/editions/${taken.edition}/show`);
  };
  return (
    <Dialog open maxWidth="md" fullWidth>
      <DialogTitle>{say('administration.editions.import')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{say('administration.editions.importHelp')}</DialogContentText>
        <FileField file={file} onChoose={work.choose} />
        <TextField
          label={say('administration.fields.edition')}
          helperText={say('administration.editions.codeHelp')}
          value={edition}
          onChange={(event) => work.name(event.target.value)}
          slotProps={{ htmlInput: { dir: 'ltr', maxLength: 20 } }}
        />
        {isBusy && <LinearProgress aria-label={say('app.busy')} sx={{ my: 1 }} />}
        {failure && <EditionFaults failure={failure} />}
        {checked && (
          <Alert severity={checked.added + checked.changed > 0 ? 'success' : 'info'} role="status">
            {say('administration.editions.checked', {
              edition: checked.edition,
              added: number(checked.added),
              changed: number(checked.changed),
              unchanged: number(checked.unchanged),
            })}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('ui.cancel')}</Button>
        <Button variant="outlined" disabled={!file || isBusy} onClick={() => void work.check()}>
          {say('administration.editions.check')}
        </Button>
        <Button variant="contained" disabled={!checked || isBusy} onClick={() => void take()}>
          {say('administration.editions.take')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface FileFieldProps {
  readonly file: File | null;
  readonly onChoose: (file: File | null) => void;
}

function FileField({ file, onChoose }: FileFieldProps) {
  const say = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, my: 1 }}>
      <Button variant="outlined" onClick={() => input.current?.click()}>
        {say('administration.editions.choose')}
      </Button>
      <bdi>{file?.name ?? ''}</bdi>
      <input
        ref={input}
        type="file"
        accept={TAKEN}
        hidden
        aria-label={say('administration.editions.choose')}
        onChange={(event) => {
          onChoose(event.target.files?.[0] ?? null);
          event.target.value = '';
        }}
      />
    </Box>
  );
}
