import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState, type SyntheticEvent } from 'react';
import { useNotify } from 'react-admin';
import { request } from '../../api/client';
import { useKept } from '../../app/kept';
import { useProblemWords } from '../../app/problem-words';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import type { Finding } from '../findings/finding';
import { useRefresh } from '../findings/use-findings';
import { CRITERIA, RATINGS, type Criterion, type Plan, type Rating } from './plan';
import { EMPTY_REVIEW, reviewLack, reviewRequest, type ReviewValues } from './review-form';

interface ReviewFormProps {
  readonly finding: Finding;
  readonly plan: Plan;
}

/** What the auditors say to the newest revision: six criteria, a rating, and a note for the State. */
export function ReviewForm({ finding, plan }: ReviewFormProps) {
  const say = useWords();
  const { number } = useFormat();
  const notify = useNotify();
  const explain = useProblemWords();
  const refresh = useRefresh();
  const { revision } = plan;
  const kept = useKept(`review.${finding.id}.${String(revision)}`, EMPTY_REVIEW);
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const lack = reviewLack(kept.values);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    try {
      const body = reviewRequest(revision, kept.values);
      await request(`/findings/${finding.id}/plan/reviews`, { method: 'POST', body });
      kept.forget(EMPTY_REVIEW, 0);
      notify(say('plans.reviewed'), { type: 'success' });
      await refresh();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Panel title={say('plans.reviewOf', { number: number(revision) })}>
      <form onSubmit={(event) => void submit(event)}>
        {CRITERIA.map((criterion) => (
          <CriterionField
            key={criterion}
            criterion={criterion}
            values={kept.values}
            onChange={kept.change}
          />
        ))}
        <RatingFields values={kept.values} onChange={kept.change} />
        {failure !== null && <Alert severity="error">{explain(failure)}</Alert>}
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 1 }}>
          <Typography role="status" variant="caption" color="textSecondary" sx={{ flex: 1 }}>
            {lack && say(`plans.reviewLack.${lack}`)}
          </Typography>
          <Button type="submit" variant="contained" disabled={isBusy || lack !== null}>
            {say('plans.sendReview')}
          </Button>
        </Box>
      </form>
    </Panel>
  );
}

interface PartProps {
  readonly values: ReviewValues;
  readonly onChange: (more: Partial<ReviewValues>) => void;
}

interface CriterionFieldProps extends PartProps {
  readonly criterion: Criterion;
}

/** One criterion: met or not, and in which way. */
function CriterionField({ criterion, values, onChange }: CriterionFieldProps) {
  const say = useWords();
  const met = values.met[criterion];
  const name = say(`plans.criterion.${criterion}`);
  return (
    <Box sx={{ mb: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <Box sx={{ flex: 1 }}>
          <Typography variant="subtitle2">{name}</Typography>
          <Typography variant="caption" color="textSecondary">
            {say(`plans.criterionHelp.${criterion}`)}
          </Typography>
        </Box>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={name}
          value={met ?? null}
          onChange={(_, chosen: boolean | null) =>
            chosen !== null && onChange({ met: { ...values.met, [criterion]: chosen } })
          }
        >
          <ToggleButton value={true} sx={{ px: 1.5, py: 0.25 }}>
            {say('plans.met')}
          </ToggleButton>
          <ToggleButton value={false} sx={{ px: 1.5, py: 0.25 }}>
            {say('plans.notMet')}
          </ToggleButton>
        </ToggleButtonGroup>
      </Box>
      {met === false && (
        <TextField
          multiline
          label={say('plans.inWhichWay')}
          value={values.comments[criterion] ?? ''}
          onChange={(event) =>
            onChange({ comments: { ...values.comments, [criterion]: event.target.value } })
          }
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
      )}
    </Box>
  );
}

function RatingFields({ values, onChange }: PartProps) {
  const say = useWords();
  return (
    <>
      <RadioGroup
        aria-label={say('plans.rating')}
        value={values.rating}
        onChange={(_, rating) => onChange({ rating: rating as Rating })}
      >
        {RATINGS.map((rating) => (
          <FormControlLabel
            key={rating}
            value={rating}
            control={<Radio size="small" />}
            label={say(`plans.rate.${rating}`)}
          />
        ))}
      </RadioGroup>
      <TextField
        multiline
        minRows={2}
        required={values.rating !== '' && values.rating !== 'fully'}
        label={say('plans.note')}
        helperText={say('plans.noteHelp')}
        value={values.note}
        onChange={(event) => onChange({ note: event.target.value })}
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
    </>
  );
}
