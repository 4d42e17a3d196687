import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useSearchParams } from 'react-router-dom';
import type { Assessment } from '../../api/types';
import { useFormat, useWords } from '../../i18n/use-words';
import type { Answers } from './use-answers';
import { useRefusalWords } from './use-refusal-words';

interface UnsavedBarProps {
  /** Every question of the mission, also those that the filters hide. */
  readonly all: readonly Assessment[];
  /** The question at hand: the panel beside tells of it. */
  readonly current: string | undefined;
  readonly answers: Answers;
  readonly onGo: (question: string) => void;
}

const BAR = {
  flexWrap: { xs: 'wrap', sm: 'nowrap' },
  '& .MuiAlert-action': { alignItems: 'center', py: 0, whiteSpace: 'nowrap' },
} as const;

/** Answers of other questions that the server does not have: nobody should go home without them. */
export function UnsavedBar({ all, current, answers, onGo }: UnsavedBarProps) {
  const say = useWords();
  const { number } = useFormat();
  const explain = useRefusalWords();
  const [address, setAddress] = useSearchParams();
  const { unsaved, saving, failures } = answers;
  const waiting = all.filter(
    ({ question }) => unsaved.has(question) && !saving.has(question) && question !== current,
  );
  const [first] = waiting;
  if (!first) return null;
  const failure = waiting.map(({ question }) => failures[question]).find(Boolean);
  const count = { smart_count: waiting.length, count: number(waiting.length) };
  const show = () => {
    if (address.size > 0) setAddress({}, { replace: true });
    onGo(first.question);
  };
  return (
    <Alert
      severity="warning"
      className="no-print"
      sx={BAR}
      action={
        <>
          <Button color="inherit" onClick={show}>
            {say('worksheet.show', { question: first.question })}
          </Button>
          <Button color="inherit" onClick={() => waiting.forEach((row) => void answers.save(row))}>
            {say('worksheet.saveAll')}
          </Button>
        </>
      }
    >
      {say('worksheet.onlyHere', count)}
      {failure !== undefined && ` ${explain(failure)}`}
    </Alert>
  );
}
