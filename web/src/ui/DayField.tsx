import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/use-words';
import { SolarDayField } from './SolarDayField';

export interface DayFieldProps {
  readonly id?: string;
  readonly label: string;
  /** `2026-03-31`, empty for none. */
  readonly value: string;
  readonly max?: string;
  readonly help?: string;
  readonly error?: ReactNode;
  readonly isRequired?: boolean;
  readonly onChange: (day: string) => void;
  readonly onLeave?: () => void;
}

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
