import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import NotesOutlined from '@mui/icons-material/NotesOutlined';
import PlaceOutlined from '@mui/icons-material/PlaceOutlined';
import StarOutlined from '@mui/icons-material/StarOutlined';
import SyncOutlined from '@mui/icons-material/SyncOutlined';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { memo } from 'react';
import type { Assessment, AssessmentStatus } from '../../api/types';
import { textIn } from '../../i18n/languages';
import { useLanguage, useWords } from '../../i18n/use-words';
import { StatusButtons } from './StatusButtons';

export const rowId = (question: string): string => `question-${question}`;

/** The columns, the same for the head and for every row. */
export const rowColumns = {
  display: 'grid',
  gridTemplateColumns: '40px 64px 92px minmax(0, 1fr) 120px',
  alignItems: 'center',
  columnGap: 1,
  paddingInlineEnd: 1.5,
} as const;

const twoLines = {
  display: 'grid',
  gridTemplateColumns: '44px 60px 1fr auto',
  gridTemplateRows: '44px 44px',
  gridTemplateAreas: '"select number area status" "topic topic topic topic"',
  alignItems: 'center',
  columnGap: 1,
  paddingInlineEnd: 1,
} as const;

/** Where a cell stands when the row has two lines. */
const CELLS = {
  select: { gridArea: 'select' },
  number: { gridArea: 'number' },
  area: { gridArea: 'area' },
  topic: { gridArea: 'topic', px: 1.5 },
  status: { gridArea: 'status' },
} as const;
const FLAT_CELLS: Readonly<Record<keyof typeof CELLS, object>> = {
  select: {},
  number: {},
  area: {},
  topic: {},
  status: {},
};

interface QuestionRowProps {
  readonly row: Assessment;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly isFlat: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isDisabled: boolean;
  readonly isUnsaved: boolean;
  readonly isSaving: boolean;
  readonly onToggle: () => void;
  readonly onPick: () => void;
  readonly onAnswer: (status: AssessmentStatus) => void;
}

/** One question: what it is about and how it is answered. */
export const QuestionRow = memo(function QuestionRow(props: QuestionRowProps) {
  const { row, index, top, height, isFlat, isActive, isSelected, isDisabled } = props;
  const say = useWords();
  const { language } = useLanguage();
  const { question, area, criticalElement, topic, status } = row;
  const cells = isFlat ? FLAT_CELLS : CELLS;
  return (
    <Box
      role="row"
      id={rowId(question)}
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      onClick={props.onPick}
      style={{ transform: `translateY(${String(top)}px)`, height }}
      sx={{
        ...(isFlat ? rowColumns : twoLines),
        position: 'absolute',
        insetInline: 0,
        top: 0,
        cursor: 'pointer',
        borderBottom: 1,
        borderColor: 'divider',
        '&:hover': { backgroundColor: 'action.hover' },
        ...(isActive ? ACTIVE : {}),
      }}
    >
      <Box role="gridcell" sx={cells.select}>
        <Checkbox
          checked={isSelected}
          onClick={(event) => event.stopPropagation()}
          onChange={props.onToggle}
          slotProps={{
            input: { tabIndex: -1, 'aria-label': say('worksheet.select', { question }) },
          }}
        />
      </Box>
      <Box role="gridcell" sx={{ fontWeight: 600, ...cells.number }}>
        <bdi>{question}</bdi>
      </Box>
      <Box role="gridcell" sx={{ color: 'text.secondary', ...cells.area }}>
        <bdi>
          {area} {criticalElement?.replace('-', '\u2011')}
        </bdi>
      </Box>
      <Box role="gridcell" sx={{ ...TOPIC, ...cells.topic }}>
        <Box component="span" sx={TWO_LINES}>
          <bdi>{textIn(topic, language)}</bdi>
        </Box>
        <Marks row={row} isUnsaved={props.isUnsaved} isSaving={props.isSaving} />
      </Box>
      <Box role="gridcell" onClick={(event) => event.stopPropagation()} sx={cells.status}>
        <StatusButtons isInGrid status={status} isDisabled={isDisabled} onChoose={props.onAnswer} />
      </Box>
    </Box>
  );
});

const ACTIVE = {
  '&, &:hover': { backgroundColor: 'action.selected' },
  outline: 2,
  outlineColor: 'primary.main',
  outlineOffset: -2,
} as const;

const TOPIC = { display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 } as const;
const TWO_LINES = {
  flex: 1,
  display: '-webkit-box',
  WebkitLineClamp: '2',
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  lineHeight: '18px',
} as const;

interface MarksProps {
  readonly row: Assessment;
  readonly isUnsaved: boolean;
  readonly isSaving: boolean;
}

/** Small signs: priority, on site, has remarks, not saved yet, on its way. */
function Marks({ row, isUnsaved, isSaving }: MarksProps) {
  const say = useWords();
  const signs = [
    { isOn: row.priority, Icon: StarOutlined, word: say('worksheet.priority') },
    { isOn: row.onSiteOnly, Icon: PlaceOutlined, word: say('worksheet.onSite') },
    {
      isOn: row.remarks !== null && !isUnsaved,
      Icon: NotesOutlined,
      word: say('worksheet.remarks'),
    },
    { isOn: isUnsaved && !isSaving, Icon: EditNoteOutlined, word: say('worksheet.unsaved') },
    { isOn: isSaving, Icon: SyncOutlined, word: say('worksheet.saving') },
  ];
  return (
    <Box component="span" sx={{ display: 'flex', gap: 0.25, color: 'text.secondary' }}>
      {signs.map(
        ({ isOn, Icon, word }) =>
          isOn && <Icon key={word} titleAccess={word} sx={{ fontSize: 16 }} />,
      )}
    </Box>
  );
}
