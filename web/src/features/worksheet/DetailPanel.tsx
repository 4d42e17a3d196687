import Close from '@mui/icons-material/Close';
import FlagOutlined from '@mui/icons-material/FlagOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type KeyboardEvent } from 'react';
import type { Assessment, AssessmentStatus } from '../../api/types';
import { useAreaName, useCriticalElementName } from '../../app/catalogue';
import { useCan } from '../../app/person';
import { textIn } from '../../i18n/languages';
import { useFormat, useLanguage, useWords } from '../../i18n/use-words';
import { withDraft } from './answer';
import { EvidenceItems } from './EvidenceItems';
import { LawAsOf } from './LawAsOf';
import { References, Wording } from './QuestionBackground';
import { QuestionHistory } from './QuestionHistory';
import { StatusButtons } from './StatusButtons';
import type { Answers } from './use-answers';
import { useRefusalWords } from './use-refusal-words';
import { REASON_ID, REMARKS_ID } from './use-workbench';

interface DetailPanelProps {
  readonly row: Assessment;
  readonly answers: Answers;
  readonly isDisabled: boolean;
  readonly onAnswer: (status: AssessmentStatus) => void;
  readonly onRaise: () => void;
  /** Back to the questions, to the next one when it was saved. */
  readonly onBack: (goOn: boolean) => void;
  readonly onClose: (() => void) | null;
}

/** The question at hand with all that one needs to answer it. */
export function DetailPanel(props: DetailPanelProps) {
  const { row, answers, isDisabled, onAnswer, onRaise, onBack, onClose } = props;
  const say = useWords();
  const can = useCan();
  const { language } = useLanguage();
  const areaName = useAreaName();
  const elementName = useCriticalElementName();
  const { status } = withDraft(row, answers.drafts[row.question]);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onBack(false);
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      void answers.save(row);
      onBack(true);
    }
  };
  return (
    <Paper
      component="section"
      className="no-print"
      elevation={1}
      aria-label={row.question}
      onKeyDown={press}
      sx={{
        p: 2,
        display: 'grid',
        gap: 1.5,
        alignContent: 'start',
        overflowY: 'auto',
        maxHeight: { lg: 'max(458px, calc(100dvh - 320px))' },
      }}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1 }}>
          <Typography variant="h2">
            <bdi>{row.question}</bdi>
          </Typography>
          <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
            {row.area} {areaName(row.area)}
            {row.criticalElement && ` · ${row.criticalElement} ${elementName(row.criticalElement)}`}
          </Typography>
        </Box>
        {onClose && (
          <IconButton aria-label={say('worksheet.close')} onClick={onClose}>
            <Close />
          </IconButton>
        )}
      </Box>
      <Typography>
        <bdi>{textIn(row.topic, language)}</bdi>
      </Typography>
      <Wording question={row.question} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <StatusButtons status={status} isDisabled={isDisabled} onChoose={onAnswer} />
        <strong>{say(`domain.status.${status}`)}</strong>
      </Box>
      <EvidenceItems row={row} answers={answers} isDisabled={isDisabled} />
      <AnswerTexts row={row} answers={answers} isDisabled={isDisabled} />
      <LawAsOf row={row} answers={answers} isDisabled={isDisabled} />
      <SaveLine row={row} answers={answers} isDisabled={isDisabled} />
      <References question={row.question} />
      <QuestionHistory row={row} />
      {can('findings:record') && !isDisabled && (
        <Button variant="outlined" startIcon={<FlagOutlined />} onClick={onRaise}>
          {say('worksheet.raise')}
        </Button>
      )}
    </Paper>
  );
}

type PartProps = Pick<DetailPanelProps, 'row' | 'answers' | 'isDisabled'>;

function AnswerTexts({ row, answers, isDisabled }: PartProps) {
  const say = useWords();
  const draft = answers.drafts[row.question];
  const { status } = withDraft(row, draft);
  const [remarks, setRemarks] = useState(draft?.remarks ?? row.remarks ?? '');
  const [reason, setReason] = useState(draft?.naReason ?? row.naReason ?? '');
  return (
    <>
      {status === 'not-applicable' && (
        <TextField
          id={REASON_ID}
          multiline
          minRows={2}
          required
          label={say('worksheet.naReason')}
          helperText={say('worksheet.naReasonHelp')}
          value={reason}
          disabled={isDisabled}
          onChange={(event) => {
            setReason(event.target.value);
            answers.change(row, { naReason: event.target.value });
          }}
          onBlur={() => void answers.save(row)}
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
      )}
      <TextField
        id={REMARKS_ID}
        multiline
        minRows={3}
        maxRows={12}
        label={say('worksheet.remarks')}
        helperText={isDisabled ? undefined : say('worksheet.remarksHelp')}
        value={remarks}
        disabled={isDisabled}
        onChange={(event) => {
          setRemarks(event.target.value);
          answers.change(row, { remarks: event.target.value });
        }}
        onBlur={() => void answers.save(row)}
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
    </>
  );
}

/** Whether the server has it, and who answered. */
function SaveLine({ row, answers, isDisabled }: PartProps) {
  const say = useWords();
  const { instant } = useFormat();
  const explain = useRefusalWords();
  const { question, assessedBy, assessedAt } = row;
  const failure = answers.failures[question];
  const isSaving = answers.saving.has(question);
  const isUnsaved = answers.unsaved.has(question);
  const known =
    assessedBy && assessedAt
      ? say('worksheet.assessed', { name: assessedBy.name, time: instant(assessedAt) })
      : say('worksheet.never');
  const said = isSaving
    ? say('worksheet.saving')
    : failure !== undefined
      ? say('worksheet.failed', { reason: explain(failure) })
      : isUnsaved
        ? say('worksheet.unsaved')
        : known;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Typography
        role="status"
        variant="caption"
        color={failure === undefined ? 'textSecondary' : 'error'}
        sx={{ flex: 1 }}
      >
        {said}
      </Typography>
      {!isDisabled && (
        <Button disabled={!isUnsaved || isSaving} onClick={() => void answers.save(row)}>
          {say('worksheet.save')}
        </Button>
      )}
    </Box>
  );
}
