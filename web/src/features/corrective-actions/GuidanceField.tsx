import { useQuery } from '@tanstack/react-query';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import Typography from '@mui/material/Typography';
import { get } from '../../api/client';
import type { Question } from '../../api/types';
import { useMission } from '../../app/MissionFrame';
import { useWords } from '../../i18n/use-words';
import type { Finding } from '../findings/finding';
import type { StepValues } from './plan-form';

interface GuidanceFieldProps {
  readonly finding: Finding;
  readonly step: StepValues;
  readonly onChange: (more: Partial<StepValues>) => void;
}

/** Lines of the question's guidance that the step settles, where the question has any. */
export function GuidanceField({ finding, step, onChange }: GuidanceFieldProps) {
  const say = useWords();
  const { edition } = useMission();
  const { question } = finding;
  const { data } = useQuery({
    queryKey: ['question', edition, question],
    queryFn: () => get<Question>(`/questions/${edition}/${question ?? ''}`),
    enabled: question !== null,
    staleTime: Infinity,
  });
  const items = data?.evidenceItems ?? [];
  if (items.length === 0) return null;
  const toggle = (position: number, isOn: boolean) => {
    const others = step.evidenceItems.filter((item) => item !== position);
    onChange({ evidenceItems: isOn ? [...others, position].sort((a, b) => a - b) : others });
  };
  return (
    <FormGroup aria-label={say('plans.settles')}>
      <Typography variant="caption" color="textSecondary">
        {say('plans.settles')}
      </Typography>
      {items.map(({ position, text }) => (
        <FormControlLabel
          key={position}
          label={text}
          control={
            <Checkbox
              checked={step.evidenceItems.includes(position)}
              onChange={(event) => toggle(position, event.target.checked)}
            />
          }
        />
      ))}
    </FormGroup>
  );
}
