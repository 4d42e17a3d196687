import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useMemo } from 'react';
import type { Assessment } from '../../api/types';
import { useMission } from '../../app/MissionFrame';
import { useWords } from '../../i18n/use-words';
import { EmptyState } from '../../ui/EmptyState';
import { withDraft } from './answer';
import { BulkBar } from './BulkBar';
import { ConflictDialog } from './ConflictDialog';
import { DetailPanel } from './DetailPanel';
import { QuestionGrid } from './QuestionGrid';
import { UnsavedBar } from './UnsavedBar';
import { useAnswers } from './use-answers';
import { useSelection } from './use-selection';
import { useWorkbench } from './use-workbench';

interface WorkbenchProps {
  /** The questions that the filters let through. */
  readonly rows: readonly Assessment[];
  readonly all: readonly Assessment[];
  readonly onHelp: () => void;
}

/** The questions, the one at hand beside them, and what to do with many at once. */
export function Workbench({ rows, all, onHelp }: WorkbenchProps) {
  const say = useWords();
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'));
  const { id } = useMission();
  const answers = useAnswers(id, all);
  const selection = useSelection();
  const bench = useWorkbench({ rows, answers, onToggle: selection.toggle, onHelp });
  const { row, mayAnswer } = bench;
  const seen = useMemo(
    () => rows.map((one) => withDraft(one, answers.drafts[one.question])),
    [rows, answers.drafts],
  );
  const unsaved = (
    <UnsavedBar all={all} current={row?.question} answers={answers} onGo={bench.setCurrent} />
  );
  if (!row)
    return (
      <>
        {unsaved}
        <EmptyState title={say('worksheet.empty')} text={say('worksheet.emptyHelp')} />
      </>
    );
  const panel = (
    <DetailPanel
      key={row.question}
      row={row}
      answers={answers}
      isDisabled={!mayAnswer(row.area)}
      onAnswer={(status) => bench.answer(row, status)}
      onRaise={bench.raise}
      onBack={bench.back}
      onClose={isWide ? null : () => bench.back(false)}
    />
  );
  return (
    <>
      {unsaved}
      {selection.chosen.size > 0 && <BulkBar rows={rows} selection={selection} />}
      <Box sx={SIDE_BY_SIDE}>
        <QuestionGrid
          ref={bench.grid}
          rows={seen}
          at={bench.at}
          selection={selection}
          answers={answers}
          mayAnswer={mayAnswer}
          onCommand={bench.obey}
          onToggle={(question) => {
            bench.setCurrent(question);
            selection.toggle(question);
          }}
          onPick={(question) => {
            bench.setCurrent(question);
            bench.setOpen(true);
          }}
          onAnswer={(index, status) => {
            const target = rows[index];
            if (target) bench.answer(target, status);
          }}
        />
        {isWide ? (
          panel
        ) : (
          <Drawer
            anchor="bottom"
            open={bench.isOpen}
            onClose={() => bench.setOpen(false)}
            slotProps={{ paper: { 'aria-label': row.question } }}
          >
            <Box sx={{ maxHeight: '85dvh', overflowY: 'auto' }}>{panel}</Box>
          </Drawer>
        )}
      </Box>
      <ConflictDialog answers={answers} />
    </>
  );
}

const SIDE_BY_SIDE = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 384px' },
  '@media print': { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const;
