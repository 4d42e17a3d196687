import { useQuery } from '@tanstack/react-query';
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import KeyboardOutlined from '@mui/icons-material/KeyboardOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useNotify } from 'react-admin';
import { getAll } from '../../api/client';
import { saveCsv } from '../../api/download';
import { assessmentsPath } from '../../api/paths';
import { queryString } from '../../api/query-string';
import type { Assessment } from '../../api/types';
import { useMission } from '../../app/MissionFrame';
import { FailedPage } from '../../app/pages';
import { useProblemWords } from '../../app/problem-words';
import { useFormat, useWords } from '../../i18n/use-words';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { AreaStrip } from './AreaStrip';
import { progressByArea } from './answer';
import { FilterBar } from './FilterBar';
import { filtersIn, matches } from './filters';
import { HelpDialog } from './HelpDialog';
import { useMayAnswer } from './may-answer';
import { assessmentsKey } from './use-answers';
import { Workbench } from './Workbench';

/** Where an auditor spends the day: every question of the mission, answered by hand or by keyboard. */
export default function WorksheetPage() {
  const say = useWords();
  const { number } = useFormat();
  const { id } = useMission();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: assessmentsKey(id),
    queryFn: () => getAll<Assessment>(assessmentsPath(id)),
  });
  if (error) return <FailedPage error={error} />;
  const answered = data?.filter(({ status }) => status !== 'not-reviewed').length ?? 0;
  return (
    <Page
      title={say('worksheet.title')}
      subtitle={
        data && say('worksheet.subtitle', { answered: number(answered), all: number(data.length) })
      }
      actions={
        <>
          <CsvButton />
          <Button startIcon={<KeyboardOutlined />} onClick={() => setHelpOpen(true)}>
            {say('worksheet.help')}
          </Button>
        </>
      }
    >
      {data ? (
        <Sheet rows={data} onHelp={() => setHelpOpen(true)} />
      ) : (
        <Skeleton variant="rounded" height={560} />
      )}
      <HelpDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </Page>
  );
}

/** The questions that the filters let through, as a file for spreadsheets. */
function CsvButton() {
  const say = useWords();
  const notify = useNotify();
  const explain = useProblemWords();
  const { id, reference } = useMission();
  const [address] = useSearchParams();
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const query = queryString({ ...filtersIn(address) });
    try {
      await saveCsv(`${assessmentsPath(id)}${query}`, `${reference}-questions`);
    } catch (error) {
      notify(explain(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button startIcon={<FileDownloadOutlined />} loading={isBusy} onClick={() => void save()}>
      {say('worksheet.csv')}
    </Button>
  );
}

interface SheetProps {
  readonly rows: readonly Assessment[];
  readonly onHelp: () => void;
}

function Sheet({ rows, onHelp }: SheetProps) {
  const say = useWords();
  const [address] = useSearchParams();
  const filters = useMemo(() => filtersIn(address), [address]);
  const shown = useMemo(() => rows.filter((row) => matches(row, filters)), [rows, filters]);
  const progress = useMemo(() => progressByArea(rows), [rows]);
  if (rows.length === 0)
    return (
      <EmptyState title={say('worksheet.emptyMission')} text={say('worksheet.emptyMissionHelp')} />
    );
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <ReadOnlyNote />
      <AreaStrip progress={progress} />
      <FilterBar filters={filters} progress={progress} shown={shown.length} all={rows.length} />
      <Workbench rows={shown} onHelp={onHelp} />
    </Box>
  );
}

/** Says why nothing can be answered, where that is so. */
function ReadOnlyNote() {
  const say = useWords();
  const { status } = useMission();
  const { isMember, isOpen } = useMayAnswer();
  if (!isMember) return <Alert severity="info">{say('worksheet.readOnly')}</Alert>;
  if (isOpen) return null;
  return (
    <Alert severity="info">
      {say('worksheet.notOpen', { status: say(`domain.missionStatus.${status}`) })}
    </Alert>
  );
}
