import TextField from '@mui/material/TextField';
import { useLanguage } from '../i18n/use-words';
import type { DayFieldProps } from './day-field-props';
import { SolarDayField } from './SolarDayField';

/** A day, in the calendar by which people count in the language of the screen. */
export function DayField(props: DayFieldProps) {
  const { language } = useLanguage();
  if (language === 'fa') return <SolarDayField {...props} />;
  return <CommonDayField {...props} />;
}

function CommonDayField(props: DayFieldProps) {
  const { id, label, value, max, help, error, isRequired = false, onChange, onLeave } = props;
  return (
    <TextField
      {...(id === undefined ? {} : { id })}
      type="date"
      label={label}
      value={value}
      required={isRequired}
      error={error !== undefined}
      helperText={error ?? help}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onLeave}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: max ?? '9999-12-31' } }}
    />
  );
}
