import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import type { Assessment, JudgedItem } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { statusFollowingFrom, withDraft } from './answer';
import type { Answers } from './use-answers';
import { useQuestion } from './use-question';

const JUDGEMENTS = ['met', 'not-met', 'not-applicable'] as const;
const COLOUR = {
  met: 'satisfactory',
  'not-met': 'notSatisfactory',
  'not-applicable': 'notApplicable',
} as const;
const MARK = { met: '✓', 'not-met': '✕', 'not-applicable': '–' } as const;

type Judgement = JudgedItem['judgement'];

interface EvidenceItemsProps {
  readonly row: Assessment;
  readonly answers: Answers;
  readonly isDisabled: boolean;
}

/** The lines of the guidance, each judged by itself; the answer follows from them. */
export function EvidenceItems({ row, answers, isDisabled }: EvidenceItemsProps) {
  const say = useWords();
  const lines = useQuestion(row.question)?.evidenceItems ?? [];
  if (lines.length === 0) return null;
  const judged = withDraft(row, answers.drafts[row.question]).evidenceItems ?? [];
  const statusOf = (items: readonly JudgedItem[]) =>
    statusFollowingFrom(
      lines.map((line) => items.find(({ position }) => position === line.position)?.judgement),
    );
  const judge = (position: number, judgement: Judgement) => {
    const others = judged.filter((item) => item.position !== position);
    const evidenceItems = [...others, { position, judgement }].sort(
      (one, other) => one.position - other.position,
    );
    answers.change(row, { evidenceItems, status: statusOf(evidenceItems) });
    if (evidenceItems.length === lines.length) void answers.save(row);
  };
  return (
    <div>
      <Typography variant="h3">{say('worksheet.evidence')}</Typography>
      <Typography variant="caption" color="textSecondary" role="status">
        {say('worksheet.follows', { status: say(`domain.status.${statusOf(judged)}`) })}
      </Typography>
      {lines.map(({ position, text }) => (
        <Line
          key={position}
          text={text}
          judgement={judged.find((item) => item.position === position)?.judgement ?? null}
          isDisabled={isDisabled}
          onJudge={(judgement) => judge(position, judgement)}
        />
      ))}
    </div>
  );
}

interface LineProps {
  readonly text: string;
  readonly judgement: Judgement | null;
  readonly isDisabled: boolean;
  readonly onJudge: (judgement: Judgement) => void;
}

function Line({ text, judgement, isDisabled, onJudge }: LineProps) {
  const say = useWords();
  const words = {
    met: say('worksheet.met'),
    'not-met': say('worksheet.notMet'),
    'not-applicable': say('worksheet.itemNotApplicable'),
  };
  return (
    <Box sx={{ display: 'flex', gap: 1, py: 0.5, alignItems: 'flex-start' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        disabled={isDisabled}
        aria-label={text}
        value={judgement}
        onChange={(_, chosen: Judgement | null) => chosen && onJudge(chosen)}
      >
        {JUDGEMENTS.map((one) => (
          <ToggleButton
            key={one}
            value={one}
            aria-label={words[one]}
            title={words[one]}
            sx={{
              width: { xs: 40, sm: 28 },
              height: { xs: 36, sm: 28 },
              p: 0,
              '&.Mui-selected, &.Mui-selected:hover': {
                color: ({ colours }) => colours.paper,
                backgroundColor: ({ colours }) => colours[COLOUR[one]],
              },
            }}
          >
            {MARK[one]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Typography variant="body2" dir="auto" sx={{ flex: 1 }}>
        {text}
      </Typography>
    </Box>
  );
}
