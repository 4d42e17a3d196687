import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState, type SyntheticEvent } from 'react';
import { request } from '../../api/client';
import { useKept } from '../../app/kept';
import { useProblemWords } from '../../app/problem-words';
import { useWords } from '../../i18n/use-words';
import type { Finding } from '../findings/finding';
import { useRefresh } from '../findings/use-findings';
import { newStep, stepRequest } from './plan-form';
import { StepFields } from './StepEditor';

const EMPTY = newStep('further');

/** A further step for a finding that came back. */
export function AddStep({ finding }: { readonly finding: Finding }) {
  const say = useWords();
  const explain = useProblemWords();
  const refresh = useRefresh();
  const kept = useKept(`step.new.${finding.id}`, EMPTY);
  const [failure, setFailure] = useState<unknown>(null);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setFailure(null);
    try {
      const body = stepRequest(kept.values);
      await request(`/findings/${finding.id}/plan/steps`, { method: 'POST', body });
      kept.forget(EMPTY, 0);
      await refresh();
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <Box component="form" onSubmit={(event) => void submit(event)} sx={{ mt: 2 }}>
      <Typography variant="h3">{say('plans.furtherStep')}</Typography>
      <StepFields finding={finding} step={kept.values} at="further" onChange={kept.change} />
      {failure !== null && <Alert severity="error">{explain(failure)}</Alert>}
      <Button type="submit" variant="contained" sx={{ mt: 1 }}>
        {say('plans.addStep')}
      </Button>
    </Box>
  );
}
