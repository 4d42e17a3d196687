import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useFormat, useWords } from '../../i18n/use-words';
import { worksheetLink } from './worksheet-link';

const MOST = 8;

interface QuestionLinksProps {
  readonly missionId: string;
  readonly questions: readonly string[];
}

/** The first few questions of many, each a way to its answer. */
export function QuestionLinks({ missionId, questions }: QuestionLinksProps) {
  const say = useWords();
  const { number } = useFormat();
  const rest = questions.length - MOST;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, fontSize: 13 }}>
      {questions.slice(0, MOST).map((question) => (
        <Link
          key={question}
          dir="ltr"
          sx={{ lineHeight: '24px', minWidth: 24 }}
          component={RouterLink}
          to={worksheetLink(missionId, { q: question, question })}
        >
          {question}
        </Link>
      ))}
      {rest > 0 && <span>{say('readiness.more', { count: number(rest) })}</span>}
    </Box>
  );
}
