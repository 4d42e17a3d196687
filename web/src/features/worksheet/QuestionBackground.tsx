import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { textIn } from '../../i18n/languages';
import { useLanguage, useWords } from '../../i18n/use-words';
import { useQuestion } from './use-question';

interface BackgroundProps {
  readonly question: string;
}

/** The full wording, where the authority has imported it. */
export function Wording({ question }: BackgroundProps) {
  const say = useWords();
  const { language } = useLanguage();
  const wording = useQuestion(question)?.wording;
  if (!wording) return null;
  return (
    <div>
      <Typography variant="h3">{say('worksheet.wording')}</Typography>
      <Typography variant="body2" dir="auto" sx={{ whiteSpace: 'pre-wrap' }}>
        {textIn(wording, language)}
      </Typography>
    </div>
  );
}

/** Where the question comes from. */
export function References({ question }: BackgroundProps) {
  const say = useWords();
  const references = useQuestion(question)?.references ?? [];
  if (references.length === 0) return null;
  return (
    <div>
      <Typography variant="h3">{say('worksheet.references')}</Typography>
      <Box
        component="ul"
        dir="ltr"
        sx={{ m: 0, paddingInlineStart: 2.5, fontSize: 13, textAlign: 'start' }}
      >
        {references.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </Box>
    </div>
  );
}
