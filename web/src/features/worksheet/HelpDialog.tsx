import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useWords, type WordKey } from '../../i18n/use-words';

const KEYS: readonly (readonly [string, WordKey])[] = [
  ['↓ ↑', 'worksheet.keys.arrows'],
  ['S', 'worksheet.keys.s'],
  ['N', 'worksheet.keys.n'],
  ['A', 'worksheet.keys.a'],
  ['U', 'worksheet.keys.u'],
  ['R', 'worksheet.keys.r'],
  ['F', 'worksheet.keys.f'],
  ['Space', 'worksheet.keys.space'],
  ['Ctrl+Enter', 'worksheet.keys.save'],
  ['Esc', 'worksheet.keys.escape'],
  ['/', 'worksheet.keys.search'],
  ['?', 'worksheet.keys.help'],
];

interface HelpDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function HelpDialog({ isOpen, onClose }: HelpDialogProps) {
  const say = useWords();
  return (
    <Dialog open={isOpen} onClose={onClose} maxWidth="xs" fullWidth>
      <DialogTitle>{say('worksheet.help')}</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: 1, m: 0 }}>
          {KEYS.map(([key, word]) => (
            <Box key={key} sx={{ display: 'contents' }}>
              <Box component="dt" dir="ltr" sx={KEY}>
                {key}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {say(word)}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('ui.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

const KEY = {
  px: 1,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  textAlign: 'center',
  fontWeight: 600,
  backgroundColor: 'background.default',
} as const;
