import TextField from '@mui/material/TextField';
import { useFormat, useLanguage } from '../i18n/use-words';

interface DayFieldProps {
  readonly id?: string;
  readonly label: string;
  /** `2026-03-31`, empty for none. */
  readonly value: string;
  readonly max?: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly onChange: (day: string) => void;
}

/** A day. Where people count by another calendar, theirs stands under it. */
export function DayField(props: DayFieldProps) {
  const { id, label, value, max, help, error, isRequired = false, onChange } = props;
  const { day } = useFormat();
  const { language } = useLanguage();
  const own = language === 'fa' && value !== '' ? day(value) : help;
  return (
    <TextField
      {...(id === undefined ? {} : { id })}
      type="date"
      label={label}
      value={value}
      required={isRequired}
      error={error !== undefined}
      helperText={error ?? own}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: max ?? '9999-12-31' } }}
    />
  );
}
