import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat, useWords } from '../../../i18n/use-words';
import { Panel } from '../../../ui/Panel';
import { Disclosure } from '../Disclosure';
import { experienceIn, type StepHistory } from './experience';

const LIMITS = ['plans', 'enough', 'together', 'little', 'worse'] as const;

/** How much is known of how steps keep their days, and what the forecast leaves out. */
export function RestsPanel({ history }: { readonly history: StepHistory }) {
  const say = useWords();
  const { number } = useFormat();
  const { done, onTime, overdue } = history;
  const experience = experienceIn(history);
  const doneWords = { smart_count: done, count: number(done), onTime: number(onTime) };
  const overdueWords = { smart_count: overdue, count: number(overdue) };
  return (
    <Panel title={say('outlook.rests')}>
      {experience !== 'none' && (
        <Typography>
          {say('outlook.stepsDone', doneWords)} {say('outlook.stepsOverdue', overdueWords)}
        </Typography>
      )}
      {experience !== 'enough' && (
        <Alert severity="warning" sx={{ mt: experience === 'none' ? 0 : 1 }}>
          {say(`outlook.experience.${experience}`)}
        </Alert>
      )}
      <Disclosure title={say('outlook.limits')}>
        <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
          {LIMITS.map((limit) => (
            <li key={limit}>{say(`outlook.limit.${limit}`)}</li>
          ))}
        </Box>
      </Disclosure>
    </Panel>
  );
}
