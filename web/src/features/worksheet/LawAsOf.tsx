import Typography from '@mui/material/Typography';
import type { Assessment } from '../../api/types';
import { NO_VALUE } from '../../i18n/format';
import { useFormat, useWords } from '../../i18n/use-words';
import { DayField } from '../../ui/DayField';
import { withDraft } from './answer';
import type { Answers } from './use-answers';

interface LawAsOfProps {
  readonly row: Assessment;
  readonly answers: Answers;
  readonly isDisabled: boolean;
}

/** The day as of which the law was read: it may be amended while the mission goes on. */
export function LawAsOf({ row, answers, isDisabled }: LawAsOfProps) {
  const say = useWords();
  const { day } = useFormat();
  const { lawAsOf } = withDraft(row, answers.drafts[row.question]);
  if (isDisabled)
    return (
      <Typography variant="caption" color="textSecondary">
        {say('worksheet.lawAsOf')} {lawAsOf === null ? NO_VALUE : day(lawAsOf)}
      </Typography>
    );
  return (
    <DayField
      label={say('worksheet.lawAsOf')}
      value={lawAsOf ?? ''}
      onChange={(value) => answers.change(row, { lawAsOf: value })}
      onLeave={() => void answers.save(row)}
    />
  );
}
