import Box from '@mui/material/Box';
import { useWords } from '../../i18n/use-words';
import { Page } from '../../ui/Page';
import { ChangesPanel } from './ChangesPanel';
import { DuePanel } from './DuePanel';
import { NoticesPanel } from './NoticesPanel';

/** What is due, of what one was reminded, and what changed since one last looked. */
export default function MyWorkPage() {
  const say = useWords();
  return (
    <Page title={say('app.menu.myWork')} subtitle={say('myWork.subtitle')}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 7fr) minmax(0, 5fr)' },
        }}
      >
        <DuePanel />
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <NoticesPanel />
          <ChangesPanel />
        </Box>
      </Box>
    </Page>
  );
}
