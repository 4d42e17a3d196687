import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useDeferredValue,
  useEffect,
  useImperativeHandle,
  useRef,
  type KeyboardEvent,
  type Ref,
  type RefObject,
} from 'react';
import type { Assessment, AssessmentStatus } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { commandFor, type Command } from './keys';
import { QuestionRow, rowColumns, rowId } from './QuestionRow';
import type { Answers } from './use-answers';
import { usePrinting } from './use-printing';
import type { Selection } from './use-selection';

/** By which the keyboard finds the questions. */
export const GRID_ID = 'worksheet-questions';

/** What others may do with the grid. */
export interface Focusable {
  readonly focus: () => void;
}

interface QuestionGridProps {
  readonly ref: Ref<Focusable>;
  readonly rows: readonly Assessment[];
  /** The question at hand. */
  readonly at: number;
  readonly selection: Selection;
  readonly answers: Answers;
  readonly mayAnswer: (area: string) => boolean;
  readonly onCommand: (command: Command, pageSize: number) => void;
  readonly onToggle: (question: string) => void;
  readonly onPick: (question: string) => void;
  readonly onAnswer: (index: number, status: AssessmentStatus) => void;
}

const TALL = 92;
const FLAT = 44;

/** Whether nobody is anywhere yet, or has just come by the menu: the keys may then belong to the questions. */
const isFocusFree = ({ activeElement }: Document): boolean =>
  activeElement === null ||
  activeElement === document.body ||
  activeElement.closest('nav') !== null;

interface RowsInSight {
  readonly count: number;
  readonly size: number;
  readonly at: number;
}

/** So many rows are drawn on either side of those in sight. */
const BEYOND_SIGHT = 8;

/** Which rows are drawn: first those in sight, then some beyond, and on paper all. The one at hand is kept in sight. */
function useRowsInSight(
  scroller: RefObject<HTMLDivElement | null>,
  { count, size, at }: RowsInSight,
) {
  const isPrinted = usePrinting();
  const beyond = useDeferredValue(BEYOND_SIGHT, 0);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    overscan: isPrinted ? count : beyond,
    scrollPaddingStart: 8,
    scrollPaddingEnd: 8,
  });
  useEffect(() => virtual.measure(), [virtual, size]);
  useEffect(() => virtual.scrollToIndex(at, { align: 'auto' }), [virtual, at]);
  return virtual;
}

/** The questions as a grid; only those in sight are drawn, so that hundreds scroll like ten. */
export function QuestionGrid(props: QuestionGridProps) {
  const { ref, rows, at, selection, answers, mayAnswer, onCommand, onPick, onAnswer } = props;
  const say = useWords();
  const isFlat = useMediaQuery((theme: Theme) => theme.breakpoints.up('sm'));
  const size = isFlat ? FLAT : TALL;
  const scroller = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus() }));
  const virtual = useRowsInSight(scroller, { count: rows.length, size, at });
  useEffect(() => {
    if (isFocusFree(document)) scroller.current?.focus({ preventScroll: true });
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.target !== scroller.current) return;
    const command = commandFor(event);
    if (command === null) return;
    event.preventDefault();
    onCommand(command, Math.floor((scroller.current.clientHeight - size) / size));
  };
  const active = rows[at];
  return (
    <Box
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        overflow: 'hidden',
        '@media print': { overflow: 'visible' },
        backgroundColor: 'background.paper',
        '&:has([role=grid]:focus-visible)': { outline: 2, outlineColor: 'primary.main' },
      }}
    >
      {isFlat && <GridHead rows={rows} selection={selection} />}
      <Box
        ref={scroller}
        id={GRID_ID}
        role="grid"
        tabIndex={0}
        aria-label={say('worksheet.grid')}
        aria-rowcount={rows.length}
        aria-multiselectable
        aria-activedescendant={active && rowId(active.question)}
        onKeyDown={press}
        // Whoever clicks goes on by keyboard from there.
        onClickCapture={() => scroller.current?.focus({ preventScroll: true })}
        sx={SCROLLER}
      >
        <Box role="presentation" sx={{ position: 'relative', height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            const { question } = row;
            return (
              <QuestionRow
                key={question}
                row={row}
                index={index}
                top={start}
                height={size}
                isFlat={isFlat}
                isActive={index === at}
                isSelected={selection.chosen.has(question)}
                isDisabled={!mayAnswer(row.area)}
                isUnsaved={answers.unsaved.has(question)}
                isSaving={answers.saving.has(question)}
                onToggle={() => props.onToggle(question)}
                onPick={() => onPick(question)}
                onAnswer={(status) => onAnswer(index, status)}
              />
            );
          })}
        </Box>
      </Box>
    </Box>
  );
}

const SCROLLER = {
  height: {
    xs: 'max(360px, calc(100dvh - 320px))',
    md: 'max(420px, calc(100dvh - 406px))',
    lg: 'max(420px, calc(100dvh - 358px))',
  },
  overflowY: 'auto',
  '@media print': { height: 'auto', overflow: 'visible' },
  // The frame around shows it, so that the questions do not lie over the line.
  '&:focus-visible': { outline: 'none' },
} as const;

interface GridHeadProps {
  readonly rows: readonly Assessment[];
  readonly selection: Selection;
}

function GridHead({ rows, selection }: GridHeadProps) {
  const say = useWords();
  const isAll = rows.every(({ question }) => selection.chosen.has(question));
  return (
    <Box
      sx={{
        ...rowColumns,
        height: 36,
        fontWeight: 600,
        color: 'text.secondary',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Checkbox
        checked={isAll}
        indeterminate={!isAll && selection.chosen.size > 0}
        onChange={() => selection.set(isAll ? [] : rows.map(({ question }) => question))}
        slotProps={{ input: { 'aria-label': say('worksheet.selectAll') } }}
      />
      <span>{say('worksheet.number')}</span>
      <span>{say('worksheet.area')}</span>
      <span>{say('worksheet.topic')}</span>
      <span>{say('worksheet.status')}</span>
    </Box>
  );
}
