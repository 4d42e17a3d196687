import { useQuery } from '@tanstack/react-query';
import KeyboardOutlined from '@mui/icons-material/KeyboardOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { getAll } from '../../api/client';
import { assessmentsPath } from '../../api/paths';
import { queryString } from '../../api/query-string';
import type { Assessment } from '../../api/types';
import { CsvButton } from '../../app/CsvButton';
import { useMission } from '../../app/MissionFrame';
import { FailedPage } from '../../app/pages';
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
          <ExportButton />
          <Button
            startIcon={<KeyboardOutlined />}
            onClick={() => setHelpOpen(true)}
            sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
          >
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
function ExportButton() {
  const say = useWords();
  const { id, reference } = useMission();
  const [address] = useSearchParams();
  return (
    <CsvButton
      label={say('worksheet.csv')}
      path={`${assessmentsPath(id)}${queryString({ ...filtersIn(address) })}`}
      name={`${reference}-questions`}
    />
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
      <Workbench rows={shown} all={rows} onHelp={onHelp} />
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
