import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { Many } from './Many';
import { worksheetLink } from './worksheet-link';

interface QuestionLinksProps {
  readonly missionId: string;
  readonly questions: readonly string[];
  /** How many are shown at first. */
  readonly most?: number;
}

/** Questions, each a way to its answer. */
export const QuestionLinks = ({ missionId, questions, ...shown }: QuestionLinksProps) => (
  <Many {...shown}>
    {questions.map((question) => (
      <Link
        key={question}
        dir="ltr"
        component={RouterLink}
        to={worksheetLink(missionId, { q: question, question })}
      >
        {question}
      </Link>
    ))}
  </Many>
);
