import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { get } from '../../api/client';
import type { Assessment, JudgedItem, Question } from '../../api/types';
import { useMission } from '../../app/MissionFrame';
import { textIn } from '../../i18n/languages';
import { useLanguage, useWords } from '../../i18n/use-words';
import { statusFollowingFrom, withDraft } from './answer';
import type { Answers } from './use-answers';

interface QuestionBackgroundProps {
  readonly row: Assessment;
  readonly answers: Answers;
  readonly isDisabled: boolean;
}

/** Where the question comes from, its wording, and the lines of its guidance to be judged. */
export function QuestionBackground({ row, answers, isDisabled }: QuestionBackgroundProps) {
  const say = useWords();
  const { language } = useLanguage();
  const { edition } = useMission();
  const { data } = useQuery({
    queryKey: ['question', edition, row.question],
    queryFn: () => get<Question>(`/questions/${edition}/${row.question}`),
    staleTime: Infinity,
  });
  if (!data) return null;
  return (
    <>
      {data.evidenceItems.length > 0 && (
        <EvidenceItems row={row} question={data} answers={answers} isDisabled={isDisabled} />
      )}
      {data.wording && (
        <div>
          <Typography variant="h3">{say('worksheet.wording')}</Typography>
          <Typography variant="body2" dir="auto">
            {textIn(data.wording, language)}
          </Typography>
        </div>
      )}
      <div>
        <Typography variant="h3">{say('worksheet.references')}</Typography>
        <Box
          component="ul"
          dir="ltr"
          sx={{ m: 0, paddingInlineStart: 2.5, fontSize: 13, textAlign: 'start' }}
        >
          {data.references.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </Box>
      </div>
    </>
  );
}

const JUDGEMENTS = ['met', 'not-met', 'not-applicable'] as const;
const MARK = { met: '✓', 'not-met': '✕', 'not-applicable': '–' } as const;

interface EvidenceItemsProps extends QuestionBackgroundProps {
  readonly question: Question;
}

/** Each line judged by itself; the answer follows from them. */
function EvidenceItems({ row, question, answers, isDisabled }: EvidenceItemsProps) {
  const say = useWords();
  const judged = withDraft(row, answers.drafts[row.question]).evidenceItems ?? [];
  const judgementOf = (position: number) =>
    judged.find((item) => item.position === position)?.judgement;
  const follows = statusFollowingFrom(
    question.evidenceItems.map(({ position }) => judgementOf(position)),
  );
  const judge = (position: number, judgement: JudgedItem['judgement']) => {
    const others = judged.filter((item) => item.position !== position);
    const evidenceItems = [...others, { position, judgement }].sort(
      (one, other) => one.position - other.position,
    );
    const status = statusFollowingFrom(
      question.evidenceItems.map(
        (line) => evidenceItems.find((item) => item.position === line.position)?.judgement,
      ),
    );
    const draft = answers.change(row, { evidenceItems, status });
    if (evidenceItems.length === question.evidenceItems.length) void answers.save(row, draft);
  };
  const words = {
    met: say('worksheet.met'),
    'not-met': say('worksheet.notMet'),
    'not-applicable': say('worksheet.itemNotApplicable'),
  };
  return (
    <div>
      <Typography variant="h3">{say('worksheet.evidence')}</Typography>
      <Typography variant="caption" color="textSecondary">
        {say('worksheet.follows', { status: say(`domain.status.${follows}`) })}
      </Typography>
      {question.evidenceItems.map(({ position, text }) => (
        <Box key={position} sx={{ display: 'flex', gap: 1, py: 0.5, alignItems: 'flex-start' }}>
          <ToggleButtonGroup
            exclusive
            size="small"
            disabled={isDisabled}
            aria-label={text}
            value={judgementOf(position) ?? null}
            onChange={(_, chosen: JudgedItem['judgement'] | null) =>
              chosen && judge(position, chosen)
            }
          >
            {JUDGEMENTS.map((judgement) => (
              <ToggleButton
                key={judgement}
                value={judgement}
                aria-label={words[judgement]}
                title={words[judgement]}
                sx={{ width: 28, height: 28, p: 0 }}
              >
                {MARK[judgement]}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <Typography variant="body2" dir="auto" sx={{ flex: 1 }}>
            {text}
          </Typography>
        </Box>
      ))}
    </div>
  );
}
