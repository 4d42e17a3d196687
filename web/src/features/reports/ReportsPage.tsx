import DownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { useCurrentMission } from '../../app/current-mission';
import { useFormat, useLanguage, useWords } from '../../i18n/use-words';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { isComplete, isSameReport, type Wish } from './report-request';
import { useReport, type Making, type PreviewedPage } from './use-report';
import { WishForm } from './WishForm';

/** Choose a report, look at it, take it along. */
export default function ReportsPage() {
  const say = useWords();
  const { language } = useLanguage();
  const { mission } = useCurrentMission();
  const [chosen, setChosen] = useState<Partial<Wish>>({});
  const { making, fault, page, preview, download, giveUp } = useReport();
  const wish: Wish = {
    report: 'readiness',
    missionId: mission?.id ?? '',
    area: '',
    asOf: '',
    language,
    format: 'pdf',
    classification: 'official-use',
    includeDrafts: false,
    ...chosen,
  };
  const isReady = isComplete(wish) && making === null;
  return (
    <Page title={say('reports.title')} subtitle={say('reports.subtitle')}>
      <Box sx={SPLIT}>
        <Paper elevation={1} sx={{ p: 2 }} className="no-print">
          <WishForm wish={wish} onChange={(change) => setChosen({ ...chosen, ...change })} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
            <Button
              variant="contained"
              size="medium"
              startIcon={<DownloadOutlined />}
              disabled={!isReady}
              onClick={() => void download(wish)}
            >
              {say('reports.download')}
            </Button>
            <Button
              variant="outlined"
              size="medium"
              startIcon={<VisibilityOutlined />}
              disabled={!isReady}
              onClick={() => void preview(wish)}
            >
              {say('reports.preview')}
            </Button>
          </Box>
          {making && <Progress making={making} onGiveUp={giveUp} />}
          {fault !== null && (
            <Alert severity="error" sx={{ mt: 2 }}>
              {fault}
            </Alert>
          )}
        </Paper>
        <Preview page={page} wish={wish} />
      </Box>
    </Page>
  );
}

interface ProgressProps {
  readonly making: Making;
  readonly onGiveUp: () => void;
}

const KILO = 1024;
const WHOLE = 100;

/** As far as the server says that it is; until it has finished a part, only that it is under way. */
function Progress({ making, onGiveUp }: ProgressProps) {
  const say = useWords();
  const text = useStage(making);
  const percent = Math.round((making.job?.fraction ?? 0) * WHOLE);
  return (
    <Box sx={{ mt: 2 }}>
      <LinearProgress
        aria-label={say('reports.making')}
        variant={percent > 0 ? 'determinate' : 'indeterminate'}
        value={percent}
      />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 1 }}>
        <Typography variant="body2" role="status" sx={{ flex: 1 }}>
          {text}
        </Typography>
        <Button onClick={onGiveUp}>{say('reports.giveUp')}</Button>
      </Box>
    </Box>
  );
}

/** What is being done just now, in words. */
function useStage({ bytes, job }: Making): string {
  const say = useWords();
  const { number } = useFormat();
  if (bytes > 0) return say('reports.taking', { size: number(Math.ceil(bytes / KILO)) });
  const stage = STAGES.find((one) => one === job?.state);
  return stage === undefined
    ? say('reports.making')
    : say(`reports.stages.${stage}`, { place: number(job?.place ?? 0) });
}

interface PreviewProps {
  readonly page: PreviewedPage | null;
  /** What is chosen by now. */
  readonly wish: Wish;
}

/** What people wrote is shown where nothing of it can run. */
function Preview({ page, wish }: PreviewProps) {
  const say = useWords();
  const place = useRef<HTMLDivElement>(null);
  // Where it stands under what one chose, it may be out of sight.
  useEffect(() => {
    if (page !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [page]);
  return (
    <Paper
      elevation={1}
      ref={place}
      sx={{
        minWidth: 0,
        minHeight: { xs: 240, lg: 480 },
        display: 'grid',
        scrollMarginTop: 72,
      }}
    >
      {page !== null && !isSameReport(page.wish, wish) && (
        <Alert severity="info">{say('reports.outdated')}</Alert>
      )}
      {page === null ? (
        <EmptyState title={say('reports.nothing')} text={say('reports.nothingHelp')} />
      ) : (
        <Box
          component="iframe"
          title={say('reports.preview')}
          sandbox=""
          srcDoc={page.text}
          sx={{
            width: '100%',
            height: { xs: '70vh', lg: 'calc(100dvh - 200px)' },
            border: 0,
            borderRadius: 2,
            backgroundColor: '#ffffff',
          }}
        />
      )}
    </Paper>
  );
}

const STAGES = ['reading', 'queued', 'drawing', 'laying-out', 'writing'] as const;

const SPLIT = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '360px minmax(0, 1fr)' },
} as const;
